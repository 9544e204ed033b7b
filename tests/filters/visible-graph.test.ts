import { describe, expect, it } from 'vitest';
import type { FilterValues } from '~/filters';
import { INITIAL_FILTERS } from '~/filters/filter-values';
import type { Focus } from '~/filters/focus';
import { type GraphQuery, toVisibleGraph } from '~/filters/visible-graph';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { graphOf } from '../fixtures/graph-of';

function show(
  graph: Graph,
  narrowing: Partial<Omit<GraphQuery, 'filters'>> & { filters?: Partial<FilterValues> } = {},
) {
  const filters = { ...INITIAL_FILTERS, ...narrowing.filters };
  const visible = toVisibleGraph(graph, { level: 'named', focus: null, ...narrowing, filters });
  return {
    actors: [...visible.actors.keys()],
    lines: visible.lines.map((line) => line.id),
    relations: visible.relations.map(({ relation }) => relation.id),
    visible,
  };
}

const focusOn = (actor: string, steps: Focus['steps']): Focus => ({
  actor: actor as ActorId,
  steps,
});

describe('without filters', () => {
  it('shows every actor and relation, those without relations too', () => {
    const { actors, lines, visible } = show(graphOf('A + B', 'B - C', 'D'));
    expect(actors).toEqual(['A', 'B', 'C', 'D']);
    expect(lines).toEqual(['r1', 'r2']);
    expect(visible.actors.get('D' as ActorId)?.lines).toEqual([]);
  });
});

describe('filters', () => {
  it('leave actors in place whose relations they take away', () => {
    const graph = graphOf('A + B', 'B - C');
    const { actors, lines } = show(graph, { filters: { sign: ['against'] } });
    expect(actors).toEqual(['A', 'B', 'C']);
    expect(lines).toEqual(['r1']);
  });

  it('keep a relation while one of its claims passes them all, with those claims only', () => {
    const graph = graphOf('A + B: fact, claim by C, claim by D');
    const { visible } = show(graph, { filters: { modality: ['fact'], voice: ['D'] } });
    expect(visible.relations[0]?.claims).toHaveLength(1);
    expect(visible.lines[0]).toMatchObject({ modality: 'claim', claimCount: 1 });
  });

  it('do not mix claims: one that is firm and one that has the voice are not enough', () => {
    const graph = graphOf('A + B: fact, claim by C');
    const filters = { modality: ['claim'], voice: ['source:'] };
    expect(show(graph, { filters }).relations).toEqual([]);
  });

  it('keep a claim that several say while one of them is switched on', () => {
    const graph = graphOf('A + B: claim by C+D');
    expect(show(graph, { filters: { voice: ['C'] } }).relations).toEqual(['r1']);
    expect(show(graph, { filters: { voice: ['C', 'D'] } }).relations).toEqual([]);
  });

  it('keep a relation between kinds of actor only while both are switched on', () => {
    const graph = graphOf('P is person', 'A + B', 'P + A');
    expect(show(graph, { filters: { 'actor-kind': ['person'] } }).relations).toEqual(['r1']);
    expect(show(graph, { filters: { 'actor-kind': ['state'] } }).relations).toEqual([]);
  });

  it('take the kind of actor by the actors of the level', () => {
    const graph = graphOf('P is person', 'P actsFor A', 'P + B');
    const filters = { 'actor-kind': ['person'] };
    expect(show(graph, { filters }).relations).toEqual([]);
    expect(show(graph, { filters, level: 'principals' }).relations).toEqual(['r1']);
  });

  it.each([
    ['a day within', { start: '2022-01-01', end: '2022-12-31', undated: true }, ['r1', 'r3']],
    ['an open start', { start: null, end: '2021-12-31', undated: true }, ['r2', 'r3']],
    ['an open end', { start: '2022-02-28', end: null, undated: true }, ['r1', 'r3']],
    ['dated relations alone', { start: null, end: null, undated: false }, ['r1', 'r2']],
    ['the last day of a year', { start: '2020-12-31', end: '2021-01-31', undated: false }, ['r2']],
  ])('keep what shares a day with the period: %s', (_, period, expected) => {
    const graph = graphOf('A + B @2022-02', 'A + B @2020', 'A + B');
    expect(show(graph, { filters: { period } }).relations).toEqual(expected);
  });
});

describe('focus', () => {
  const chain = graphOf('A + B', 'B + C', 'C + D', 'B + E', 'A + E');

  it.each([
    [1, ['A', 'B', 'E'], ['r1', 'r4', 'r5']],
    [2, ['A', 'B', 'C', 'E'], ['r1', 'r2', 'r4', 'r5']],
    [3, ['A', 'B', 'C', 'D', 'E'], ['r1', 'r2', 'r3', 'r4', 'r5']],
  ] as const)(
    'of %i steps shows the actors within and all that joins them',
    (steps, near, left) => {
      const { actors, relations, lines } = show(chain, { focus: focusOn('A', steps) });
      expect(actors).toEqual(near);
      expect(relations).toEqual(left);
      expect(lines).toEqual(left);
    },
  );

  it('goes only along relations that the filters leave', () => {
    const graph = graphOf('A - B', 'B + C', 'A + D');
    const focus = focusOn('A', 2);
    expect(show(graph, { focus, filters: { sign: ['against'] } }).actors).toEqual(['A', 'D']);
  });

  it('shows an actor without relations alone', () => {
    expect(show(graphOf('A + B', 'C'), { focus: focusOn('C', 3) }).actors).toEqual(['C']);
  });

  it('looks around the actor that its own is folded into', () => {
    const graph = graphOf('P actsFor A', 'P + B', 'B + C');
    const { actors } = show(graph, { focus: focusOn('P', 1), level: 'principals' });
    expect(actors).toEqual(['A', 'B']);
  });
});

describe('among principals', () => {
  const graph = graphOf('P actsFor A', 'Q actsFor A', 'P + B', 'A + B', 'Q - B', 'P + Q');

  it('merges the relations of a pair into one line a sign, with all their claims', () => {
    const { actors, lines, visible } = show(graph, { level: 'principals' });
    expect(actors).toEqual(['A', 'B']);
    expect(lines).toEqual(['A*B*with', 'A*B*against']);
    expect(visible.lines[0]).toMatchObject({ claimCount: 2 });
  });

  it('keeps relations within an actor at hand, though no line shows them', () => {
    const { relations, visible } = show(graph, { level: 'principals' });
    expect(relations).toContain('r4');
    const inner = visible.actors.get('A' as ActorId)?.inner ?? [];
    expect(inner.map(({ relation }) => relation.id)).toEqual(['r4']);
  });
});
