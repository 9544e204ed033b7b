import cytoscape, { type Core } from 'cytoscape';
import { expect, it } from 'vitest';
import { showAttention } from '~/canvas/show-view';
import { toElements } from '~/canvas/to-elements';
import type { ActorId, LineId } from '~/model/ids';
import { graphOf } from '../fixtures/graph-of';

const drawnOf = (...statements: readonly string[]): Core =>
  cytoscape({
    headless: true,
    elements: toElements(graphOf(...statements), {
      level: 'named',
      locale: 'en',
      markScale: 1,
      toLabel: ({ text }) => [text],
      toFlag: (country) => country,
    }),
  });

it.each([
  { isLarge: false, dimmed: ['actor:C', 'actor:D', 'line:r2'] },
  { isLarge: true, dimmed: [] },
])('dims around what is pointed at, but not in a large drawing ($isLarge)', (given) => {
  const cy = drawnOf('A + B', 'C + D');
  const hovered = { type: 'actor', id: 'A' as ActorId } as const;
  showAttention(cy, {
    selected: undefined,
    hovered: [hovered],
    isByKeys: false,
    isLarge: given.isLarge,
  });
  expect(cy.elements('.far').map((element) => element.id())).toEqual(given.dimmed);
  expect(cy.elements('.hovered').map((element) => element.id())).toEqual(['actor:A']);
});

it('lights everything that is pointed at together, and dims around all of it', () => {
  const cy = drawnOf('A + B', 'C - D', 'E + F');
  const hovered = ['r1', 'r2'].map((id) => ({ type: 'line', id: id as LineId }) as const);
  showAttention(cy, { selected: undefined, hovered, isByKeys: false, isLarge: false });
  expect(cy.elements('.hovered').map((element) => element.id())).toEqual(['line:r1', 'line:r2']);
  expect(cy.elements('.far').map((element) => element.id())).toEqual([
    'actor:E',
    'actor:F',
    'line:r3',
  ]);
});
