import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import { revealSelection } from '~/app/SelectionSheet';
import { fromElementId } from '~/canvas/element-id';
import { change } from '../canvas/graph-stage';
import { stage } from '../figures/picture-stage';

it('starts from where the window is going, not from where a flight is seen', async () => {
  const on = await stage();
  const { cy } = on.drawing;
  const fitted = cy.zoom();
  const lowest = cy.nodes().max((node) => node.position().y).ele;
  await change(on, (session) => session.select(fromElementId(lowest.id()) ?? null));

  act(() => cy.viewport({ zoom: fitted * 3, pan: { x: 5000, y: 5000 } }));
  const { top, height } = (cy.container() as HTMLElement).getBoundingClientRect();
  const moved = revealSelection(on.drawing, on.store, top + height / 2);

  expect(moved?.zoom).toBeCloseTo(fitted);
});
