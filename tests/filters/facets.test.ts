import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHOICE_FILTERS, type ChoiceFilterId, type FilterValues } from '~/filters';
import { toFacets } from '~/filters/facets';
import { INITIAL_FILTERS } from '~/filters/filter-values';
import { type GraphQuery, toVisibleGraph } from '~/filters/visible-graph';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { graphOf } from '../fixtures/graph-of';
import { filtersOf } from '../fixtures/views';

function counts(
  graph: Graph,
  id: ChoiceFilterId,
  filters: Partial<FilterValues> = {},
  rest: Partial<GraphQuery> = {},
) {
  const narrowing = { level: 'named', focus: null, ...rest } as const;
  const values = { ...INITIAL_FILTERS, ...filters };
  const facets = toFacets(graph, { ...narrowing, filters: values })[id];
  return Object.fromEntries(facets.map(({ option, count }) => [option, count]));
}

describe('the counts of options', () => {
  it('are of relations, however many of their claims stand under an option', () => {
    const graph = graphOf('A + B: claim by C, claim by C, fact', 'A + B: claim by C+D');
    expect(counts(graph, 'voice')).toEqual({ 'source:': 1, C: 2, D: 1 });
    expect(counts(graph, 'modality')).toEqual({ fact: 1, claim: 2 });
  });

  it('look at the other filters and not at their own', () => {
    const graph = graphOf('A + B', 'A + B: claim by C', 'A - B');
    const filters = { sign: ['against'] };
    expect(counts(graph, 'sign', filters)).toEqual({ with: 2, against: 1 });
    expect(counts(graph, 'modality', filters)).toEqual({ fact: 1, claim: 1 });
  });

  it('join filters claim by claim', () => {
    const graph = graphOf('A + B: fact, claim by C');
    expect(counts(graph, 'voice', { modality: ['claim'] })).toEqual({ 'source:': 1, C: 0 });
  });

  it('leave out, for a kind of actor, relations whose other end is switched off', () => {
    const graph = graphOf('P is person', 'A + B', 'P + A', 'P + B');
    expect(counts(graph, 'actor-kind')).toEqual({ state: 3, person: 2 });
    expect(counts(graph, 'actor-kind', { 'actor-kind': ['person'] })).toEqual({
      state: 1,
      person: 2,
    });
  });

  it('are of the actors of the level', () => {
    const graph = graphOf('P is person', 'P actsFor A', 'P + B');
    expect(counts(graph, 'actor-kind', {}, { level: 'principals' })).toEqual({
      state: 1,
      person: 0,
    });
  });

  it('stay within the focus', () => {
    const graph = graphOf('A + B', 'B - C', 'C - D');
    const focus = { actor: 'A' as ActorId, steps: 2 } as const;
    expect(counts(graph, 'sign', {}, { focus })).toEqual({ with: 1, against: 1 });
  });

  it('say what an option switched off would bring back into the focus', () => {
    const graph = graphOf('A + B', 'B - C', 'A - D');
    const focus = { actor: 'A' as ActorId, steps: 2 } as const;
    expect(counts(graph, 'sign', { sign: ['with'] }, { focus })).toEqual({ with: 1, against: 1 });
    expect(counts(graph, 'sign', { sign: ['against'] }, { focus })).toEqual({
      with: 1,
      against: 2,
    });
  });

  it('know that an option switched off may also shorten the way to an actor in the focus', () => {
    const graph = graphOf('A + B', 'B + C', 'A - C', 'C - D');
    const focus = { actor: 'A' as ActorId, steps: 2 } as const;
    expect(counts(graph, 'sign', { sign: ['against'] }, { focus })).toEqual({
      with: 2,
      against: 2,
    });
  });

  it('are those of the relations really shown with the option on', () => {
    const graph = graphOf(
      ...['P is person', 'P actsFor A', 'I is institution', 'I actsFor B'],
      ...['A + B: fact, claim by P+I', 'P - B: claim by P', 'I 0 C: allegation by I, fact'],
      ...['C - D @2020: threat by C', 'P + I: plan', 'D + E: opinion by A, fact', 'A - E @2021'],
    );
    fc.assert(
      fc.property(
        filtersOf(graph),
        fc.constantFrom('named' as const, 'principals' as const),
        fc.option(
          fc.record({
            actor: fc.constantFrom(...graph.actors.keys()),
            steps: fc.constant(1 as const),
          }),
        ),
        (filters, level, focus) => {
          const facets = toFacets(graph, { level, filters, focus });
          for (const filter of CHOICE_FILTERS) {
            for (const { option, count, on } of facets[filter.id]) {
              expect(on).toBe(!filters[filter.id].includes(option));
              const hidden = filters[filter.id].filter((other) => other !== option);
              const shown = toVisibleGraph(graph, {
                level,
                focus,
                filters: { ...filters, [filter.id]: hidden },
              });
              const standing = shown.relations.filter((placed) =>
                placed.claims.some((claim) =>
                  filter.optionsOfClaim(claim, placed, graph).includes(option),
                ),
              );
              expect(count).toBe(standing.length);
            }
          }
        },
      ),
    );
  });
});
