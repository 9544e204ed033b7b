/**
 * The script of one change of one filter over 2,000 actors and 20,000 relations, without a picture:
 * the visible graph and all counts, and the same by the plain definition.
 */
import { CHOICE_FILTERS, type FilterValues } from '~/filters';
import { toFacets } from '~/filters/facets';
import { INITIAL_FILTERS } from '~/filters/filter-values';
import { type GraphQuery, toVisibleGraph } from '~/filters/visible-graph';
import { countSimply, narrowSimply } from '../../filters/simple-narrowing';
import { randomGraph } from '../../fixtures/random-graph';

declare global {
  interface Window {
    /** Milliseconds of each change; undefined until all are made. */
    narrowing?: { readonly indexed: readonly number[]; readonly plain: readonly number[] };
  }
}

const ROUNDS = 15;

const graph = randomGraph({ actors: 2_000, relations: 20_000, seed: 7 });

/** The first option of each filter is switched off in turn, and each of two periods set. */
const changes: readonly Partial<FilterValues>[] = [
  ...CHOICE_FILTERS.map(({ id, optionsOf }) => ({ [id]: optionsOf(graph).slice(0, 1) })),
  { period: { start: '2020-01-01', end: null, undated: true } },
  { period: { start: null, end: '2021-12-31', undated: true } },
];

// Once through all changes, so that the graph is indexed.
measure(narrowIndexed, 1);
window.narrowing = { indexed: measure(narrowIndexed, ROUNDS), plain: measure(narrowPlainly, 1) };

function measure(narrow: (narrowing: GraphQuery) => void, rounds: number): readonly number[] {
  const round = () =>
    changes.map((change) => {
      const filters = { ...INITIAL_FILTERS, ...structuredClone(change) };
      const start = performance.now();
      narrow({ level: 'named', focus: null, filters });
      return performance.now() - start;
    });
  return Array.from({ length: rounds }, round).flat();
}

function narrowIndexed(narrowing: GraphQuery): void {
  toVisibleGraph(graph, narrowing);
  toFacets(graph, narrowing);
}

function narrowPlainly(narrowing: GraphQuery): void {
  narrowSimply(graph, narrowing);
  countSimply(graph, narrowing);
}
