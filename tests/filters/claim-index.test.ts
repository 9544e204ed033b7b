import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CHOICE_FILTERS, type FilterValues } from '~/filters';
import { toFacets } from '~/filters/facets';
import { INITIAL_FILTERS } from '~/filters/filter-values';
import { period } from '~/filters/period';
import { type GraphQuery, toVisibleGraph } from '~/filters/visible-graph';
import { type Graph, indexGraph } from '~/model/graph';
import { LEVELS } from '~/model/level';
import { randomGraph } from '../fixtures/random-graph';
import { filtersOf } from '../fixtures/views';
import { countSimply, narrowSimply } from './simple-narrowing';

/** Few options of few filters are switched off, so that something is left; now and then many. */
const gentleFiltersOf = (graph: Graph): fc.Arbitrary<FilterValues> => {
  const choices = CHOICE_FILTERS.map(({ id, optionsOf }) => [
    id,
    fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 2, arbitrary: fc.subarray([...optionsOf(graph)]).map((off) => off.slice(0, 2)) },
    ),
  ]);
  const all = filtersOf(graph);
  return fc.oneof(
    { weight: 1, arbitrary: all },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.record(Object.fromEntries(choices)), all, fc.boolean())
        .map(([few, { period }, isDated]) => ({
          ...INITIAL_FILTERS,
          ...few,
          ...(isDated ? { period } : {}),
        })),
    },
  );
};

const narrowingsOf = (graph: Graph): fc.Arbitrary<GraphQuery> =>
  fc.record({
    level: fc.constantFrom(...LEVELS),
    filters: gentleFiltersOf(graph),
    focus: fc.option(
      fc.record({
        actor: fc.constantFrom(...graph.actors.keys()),
        steps: fc.constantFrom(1, 2, 3),
      }),
    ),
  });

/** A graph, thin enough for a focus to have an outside, and some narrowings of it in turn. */
const walks = fc
  .record({ actors: fc.integer({ min: 2, max: 14 }), relations: fc.nat(24), seed: fc.nat() })
  .map(randomGraph)
  .chain((graph) =>
    fc.tuple(fc.constant(graph), fc.array(narrowingsOf(graph), { minLength: 1, maxLength: 5 })),
  );

/** How often each property is tried, times the variable `FUZZ_RUNS`. */
const RUNS = 150 * Number(process.env.FUZZ_RUNS ?? 1);

const large = { actors: 2_000, relations: 20_000, seed: 7 };

describe('the index of claims', () => {
  it('leaves what the plain definition leaves, whatever was asked of it before', () => {
    fc.assert(
      fc.property(walks, ([graph, narrowings]) => {
        for (const narrowing of narrowings)
          expect(toVisibleGraph(graph, narrowing)).toEqual(narrowSimply(graph, narrowing));
      }),
      { numRuns: RUNS },
    );
  });

  it('counts what the plain definition counts, whatever was asked of it before', () => {
    fc.assert(
      fc.property(walks, ([graph, narrowings]) => {
        for (const narrowing of narrowings)
          expect(toFacets(graph, narrowing)).toEqual(countSimply(graph, narrowing));
      }),
      { numRuns: RUNS },
    );
  });

  it('agrees with it on a large graph', () => {
    const graph = randomGraph({ ...large, actors: 150, relations: 400 });
    const [actor] = graph.actors.keys();
    const half = CHOICE_FILTERS.map(({ id, optionsOf }) => [
      id,
      optionsOf(graph).filter((_, place) => place % 7 === 0),
    ]);
    const filters: FilterValues = { ...INITIAL_FILTERS, ...Object.fromEntries(half) };
    for (const level of LEVELS)
      for (const focus of [null, { actor: actor as never, steps: 3 } as const]) {
        const narrowing = { level, filters, focus };
        expect(toVisibleGraph(graph, narrowing)).toEqual(narrowSimply(graph, narrowing));
        expect(toFacets(graph, narrowing)).toEqual(countSimply(graph, narrowing));
      }
  });
});

describe('a change of one filter among 2,000 actors and 20,000 relations', () => {
  const graph = withCountedDates(randomGraph(large));
  const claimCount = graph.dataset.relations.flatMap(({ claims }) => claims).length;
  const look = (filters: Partial<FilterValues>) => {
    const narrowing = {
      level: 'named',
      focus: null,
      filters: { ...INITIAL_FILTERS, ...filters },
    } as const;
    toFacets(graph, narrowing);
    return toVisibleGraph(graph, narrowing);
  };
  let asked = 0;
  let calls = 0;
  beforeAll(() => {
    for (const filter of CHOICE_FILTERS) {
      const { optionsOfClaim } = filter;
      vi.spyOn(filter, 'optionsOfClaim').mockImplementation((...args) => {
        asked += 1;
        return optionsOfClaim(...args);
      });
    }
    const { createPredicate } = period;
    vi.spyOn(period, 'createPredicate').mockImplementation((value, dated, level) => {
      const passes = createPredicate(value, dated, level);
      return (...args) => {
        calls += 1;
        return passes(...args);
      };
    });
  });
  afterAll(() => vi.restoreAllMocks());

  it('asks no claim again for its options, which were asked once', () => {
    look({});
    expect(asked).toBe(claimCount * CHOICE_FILTERS.length);
    for (const { id, optionsOf } of CHOICE_FILTERS) look({ [id]: optionsOf(graph).slice(0, 1) });
    look({ sign: ['with'], actors: ['a1', 'a2'], modality: ['fact'] });
    expect(asked).toBe(claimCount * CHOICE_FILTERS.length);
  });

  it('asks a predicate once for each claim, and not for a change of another filter', () => {
    const dated = { start: '2020-01-01', end: null, undated: true };
    look({ period: dated });
    expect(calls).toBe(claimCount);
    look({ period: dated, sign: ['with'] });
    expect(calls).toBe(claimCount);
  });

  it('reads no date a second time', () => {
    look({ period: { start: '2020-01-01', end: null, undated: true } });
    const { reads } = graph;
    expect(reads.count).toBeGreaterThan(0);
    const before = reads.count;
    look({ period: { start: null, end: '2021-01-01', undated: false } });
    expect(reads.count).toBe(before);
  });

  it('makes no relation or line anew that it leaves whole', () => {
    const all = look({});
    const known = new Set<object>([...all.relations, ...all.lines]);
    const { relations, lines } = look({ sign: ['with'] });
    expect(relations.length).toBeLessThan(all.relations.length);
    expect([...relations, ...lines].filter((one) => !known.has(one))).toEqual([]);
  });

  it('makes a relation or line that it leaves in part once', () => {
    const part = look({ modality: ['fact'] });
    const known = new Set<object>([...part.relations, ...part.lines]);
    const { relations, lines } = look({ modality: ['fact'], sign: ['with'] });
    expect([...relations, ...lines].filter((one) => !known.has(one))).toEqual([]);
  });
});

/** The same graph, whose dates count how often they are read. */
function withCountedDates(graph: Graph): Graph & { readonly reads: { count: number } } {
  const reads = { count: 0 };
  const relations = graph.dataset.relations.map((relation) => {
    if (!relation.when) return relation;
    const { edtf } = relation.when;
    const when = {
      get edtf() {
        reads.count += 1;
        return edtf;
      },
    };
    return { ...relation, when };
  });
  return { ...indexGraph({ ...graph.dataset, relations }), reads };
}
