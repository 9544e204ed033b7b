import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INITIAL_FILTERS } from '~/filters/filter-values';
import { narrowDataset } from '~/filters/narrow-dataset';
import { type GraphQuery, toVisibleGraph } from '~/filters/visible-graph';
import { checkDataset } from '~/model/check-dataset';
import { type Graph, indexGraph } from '~/model/graph';
import { LEVELS } from '~/model/level';
import { parseDataset } from '~/model/parse-dataset';
import { parseDatasetText } from '~/model/parse-dataset-text';
import type { Dataset } from '~/model/schema';
import { deepFreeze } from '../fixtures/deep-freeze';
import { graphOf } from '../fixtures/graph-of';
import { filtersOf } from '../fixtures/views';

const builtInText = readFileSync(
  join(import.meta.dirname, '../../data/russia-iran-treaty-2025.json'),
  'utf8',
);
const builtIn = deepFreeze(indexGraph(parseDatasetText(builtInText).dataset as Dataset));

const originals = new Map(builtIn.dataset.relations.map((relation) => [relation.id, relation]));

const ALL: GraphQuery = { level: 'named', filters: INITIAL_FILTERS, focus: null };
const without = (filters: Partial<GraphQuery['filters']>): GraphQuery => ({
  ...ALL,
  filters: { ...INITIAL_FILTERS, ...filters },
});

const narrowingsOf = (graph: Graph): fc.Arbitrary<GraphQuery> =>
  fc.record({
    level: fc.constantFrom(...LEVELS),
    filters: filtersOf(graph),
    focus: fc.option(
      fc.record({
        actor: fc.constantFrom(...graph.actors.keys()),
        steps: fc.constantFrom(1, 2, 3),
      }),
    ),
  });

describe('a dataset narrowed to what is shown', () => {
  it('keeps every rule that a whole one keeps, whatever is filtered', () => {
    fc.assert(
      fc.property(narrowingsOf(builtIn), (narrowing) => {
        const narrowed = narrowDataset(builtIn, narrowing);
        const parsed = parseDataset(JSON.parse(JSON.stringify(narrowed)));
        expect(parsed).toEqual({ ok: true, value: narrowed });
        expect(checkDataset(narrowed)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('has the relations that are shown, each with the claims that pass', () => {
    fc.assert(
      fc.property(narrowingsOf(builtIn), (narrowing) => {
        const shown = toVisibleGraph(builtIn, narrowing).relations;
        expect(narrowDataset(builtIn, narrowing).relations).toEqual(
          shown.map(({ relation, claims }) => ({ ...originals.get(relation.id), claims })),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('keeps whom its actors act for and who speaks, and nobody else', () => {
    const graph = graphOf(
      'A + B: claim by V via W',
      'A actsFor P',
      'P actsFor Q',
      'V actsFor X',
      'C - D',
      'lonely',
    );
    const { actors } = narrowDataset(graph, without({ sign: ['against'] }));
    expect(actors.map(({ id }) => id).sort()).toEqual(['A', 'B', 'P', 'Q', 'V', 'W', 'X']);
  });

  it('keeps a step of a story only where every relation that it cites is left', () => {
    const relations = (dataset: Dataset) => new Set(dataset.relations.map(({ id }) => id));
    const narrowed = narrowDataset(builtIn, without({ sign: ['against'] }));
    const steps = (dataset: Dataset) => (dataset.stories ?? []).flatMap((story) => story.steps);
    const left = relations(narrowed);
    expect(steps(narrowed).length).toBeGreaterThan(0);
    expect(steps(narrowed).length).toBeLessThan(steps(builtIn.dataset).length);
    expect(steps(narrowed).every((step) => step.relations.every((id) => left.has(id)))).toBe(true);
  });

  it('is another dataset than the whole, by its id', () => {
    expect(narrowDataset(builtIn, ALL).id).toBe('russia-iran-treaty-2025-part');
  });
});
