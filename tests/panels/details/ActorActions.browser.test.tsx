import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { ActorId } from '~/model/ids';
import { ActorActions } from '~/panels/details/ActorActions';
import { createAppStore } from '~/store/app-store';
import { selectView } from '~/store/selectors';
import { expectAccessible } from '../../fixtures/expect-accessible';
import { datasetOf } from '../../fixtures/graph-of';
import { NAMED_VIEW } from '../../fixtures/views';
import { showPanel } from '../details-stage';

const dataset = datasetOf('A + B', 'B - C');
const A = 'A' as ActorId;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('shows an actor alone with its neighbours, hides it and lets it go', async () => {
  const store = createAppStore(dataset, { view: NAMED_VIEW });
  store.getState().togglePin(A, { x: 1, y: 2 });
  showPanel(<ActorActions id={A} />, dataset, { store });
  const view = () => selectView(store.getState());
  await expectAccessible();
  await press('Unpin');
  expect(view().pinned).toEqual([]);
  await press('Focus on this actor');
  expect(view().focus).toEqual({ actor: 'A', steps: 1 });
  await press('Hide');
  expect(view().filters.actors).toEqual(['A']);
  await press('Show');
  expect(view().filters.actors).toEqual([]);
});
