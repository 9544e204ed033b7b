import { expect, it } from 'vitest';
import { INITIAL_FILTERS } from '~/filters/filter-values';
import { status } from '~/filters/status';
import { toVisibleGraph } from '~/filters/visible-graph';
import { graphOf } from '../fixtures/graph-of';

const graph = graphOf(
  'A war B ended',
  'A treaty B',
  'A strike> B',
  'A other+ B',
  'A other- B ended',
);

const leftWithout = (...hidden: readonly string[]) =>
  toVisibleGraph(graph, {
    level: 'named',
    filters: { ...INITIAL_FILTERS, status: hidden },
    focus: null,
  }).relations.map(({ relation }) => relation.id);

it('tells what holds from what is over and from what happened', () => {
  expect(status.optionsOf(graph)).toEqual(['holds', 'over', 'event']);
  expect(leftWithout('over')).toEqual(['r2', 'r3', 'r4']);
  expect(leftWithout('holds', 'event')).toEqual(['r1', 'r5']);
});

it('says in a link what is switched off, and reads it again', () => {
  expect(status.toParam(['over'], graph)).toBe('-over');
  expect(status.fromParam('over', graph).value).toEqual(['holds', 'event']);
});

it('offers nothing that no relation is', () => {
  expect(status.optionsOf(graphOf('A treaty B'))).toEqual(['holds']);
});
