import { CHOICE_FILTERS, type FilterValues } from '~/filters';
import { toFacets } from '~/filters/facets';
import { INITIAL_FILTERS } from '~/filters/filter-values';
import { type Narrowing, toVisibleGraph } from '~/filters/visible-graph';
import { countSimply, narrowSimply } from '../filters/simple-narrowing';
import { randomGraph } from '../fixtures/random-graph';
import { type Figure, median } from './report.ts';

const SIZE = { actors: 2_000, relations: 20_000, seed: 7 };
/** Once through all changes, so that the code is compiled and the graph indexed. */
const WARM_UP = 1;
const ROUNDS = 5;

/**
 * Milliseconds of script for one change of one filter over 2,000 actors and 20,000 relations: the
 * visible graph and all counts, beside the same by the plain definition. The first option of each
 * filter is switched off in turn, and each of two periods set.
 */
export function measureNarrowing(): Figure {
  const graph = randomGraph(SIZE);
  const changes: Partial<FilterValues>[] = [
    ...CHOICE_FILTERS.map(({ id, optionsOf }) => ({ [id]: optionsOf(graph).slice(0, 1) })),
    { period: { start: '2020-01-01', end: null, undated: true } },
    { period: { start: null, end: '2021-12-31', undated: true } },
  ];
  const run = (look: (narrowing: Narrowing) => void, rounds: number) =>
    Array.from({ length: rounds }, () =>
      changes.map((change) => {
        const filters = { ...INITIAL_FILTERS, ...structuredClone(change) };
        const start = performance.now();
        look({ level: 'named', focus: null, filters });
        return performance.now() - start;
      }),
    ).flat();
  const byIndex = (narrowing: Narrowing) => {
    toVisibleGraph(graph, narrowing);
    toFacets(graph, narrowing);
  };
  run(byIndex, WARM_UP);
  const runs = run(byIndex, ROUNDS);
  const simple = run((narrowing) => {
    narrowSimply(graph, narrowing);
    countSimply(graph, narrowing);
  }, 1);
  return {
    name: 'filter change, 20,000 relations, script',
    unit: 'ms',
    value: median(runs),
    target: 16,
    bare: median(simple),
    runs,
  };
}
