import { describe, expect, it } from 'vitest';
import { findStrongest } from '~/filters/strongest';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { graphOf } from '../fixtures/graph-of';
import { randomGraph } from '../fixtures/random-graph';

/** Everyone stands with one of the first few, ten with each. */
const crowd = (size: number) =>
  graphOf(
    ...Array.from({ length: size }, (_, number) =>
      number === 0 ? 'a0' : `a${number} + a${Math.floor(number / 10)}`,
    ),
  );

const actorsOf = ({ actors }: Graph) => [...actors.keys()] as string[];

/** How many relations to others each actor has, counted anew. */
function countRelations({ relations }: Graph): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of relations.values())
    if (from !== to) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

describe('the strongest actors', () => {
  it('are all of a graph that can be read, the very graph', () => {
    const graph = crowd(80);
    expect(findStrongest(graph, 'named', 'auto', null)).toEqual({ graph, shown: 80, total: 80 });
    expect(findStrongest(graph, 'named', 'auto', null).graph).toBe(graph);
  });

  it.each([150, 600])('of %d actors are those with most relations, and what joins them', (size) => {
    const graph = randomGraph({ actors: size, relations: 3 * size, seed: 5 });
    const counts = countRelations(graph);
    const { graph: drawn, shown, total } = findStrongest(graph, 'named', 'auto', null);
    expect(total).toBe(size);
    expect(shown).toBeLessThan(size);
    expect(drawn.actors.size).toBe(shown);
    const least = Math.min(...actorsOf(drawn).map((id) => counts.get(id) ?? 0));
    const others = actorsOf(graph).filter((id) => !drawn.actors.has(id as ActorId));
    expect(Math.max(...others.map((id) => counts.get(id) ?? 0))).toBeLessThanOrEqual(least);
    const joining = [...graph.relations.values()].filter(
      ({ from, to }) => drawn.actors.has(from) && drawn.actors.has(to),
    );
    expect([...drawn.relations.values()]).toEqual(joining);
  });

  it('are fewer where they are joined by more', () => {
    const sparse = randomGraph({ actors: 300, relations: 300, seed: 1 });
    const dense = randomGraph({ actors: 300, relations: 9_000, seed: 1 });
    const [many, few] = [sparse, dense].map(
      (graph) => findStrongest(graph, 'named', 'auto', null).shown,
    );
    expect(few).toBeLessThan(many as number);
  });

  it('are as many as the reader asks for', () => {
    const graph = crowd(200);
    expect(actorsOf(findStrongest(graph, 'named', 3, null).graph)).toEqual(['a1', 'a2', 'a3']);
    expect(findStrongest(graph, 'named', 999, null).graph).toBe(graph);
    expect(findStrongest(graph, 'named', 'all', null).graph).toBe(graph);
    expect(actorsOf(findStrongest(crowd(9), 'named', 2, null).graph)).toHaveLength(2);
  });

  it('are the same object each time, so that nobody is arranged anew', () => {
    const graph = crowd(200);
    const { graph: drawn } = findStrongest(graph, 'named', 40, null);
    findStrongest(graph, 'named', 50, null);
    findStrongest(graph, 'named', 60, null);
    expect(findStrongest(graph, 'named', 40, null).graph).toBe(drawn);
  });

  it('take those along who are folded into them', () => {
    const graph = graphOf('A + B', 'A - C', 'p actsFor B', 'q actsFor C', 'A + B', 'p + A');
    const { graph: drawn, total } = findStrongest(graph, 'principals', 2, null);
    expect(actorsOf(drawn)).toEqual(['A', 'B', 'p']);
    expect(drawn.relations.size).toBe(3);
    expect(total).toBe(3);
  });
});

describe('the strongest within a focus', () => {
  const focusOn = (actor: string) => ({ actor: actor as ActorId, steps: 1 as const });

  it('are its actor and its neighbours, though they are not drawn otherwise', () => {
    const graph = crowd(200);
    const { graph: drawn, shown, total } = findStrongest(graph, 'named', 10, focusOn('a199'));
    expect(actorsOf(drawn)).toEqual(['a19', 'a199']);
    expect([shown, total]).toEqual([2, 2]);
  });

  it('are no more than asked for, its actor always among them', () => {
    const { graph, shown, total } = findStrongest(crowd(200), 'named', 5, focusOn('a19'));
    expect(actorsOf(graph)).toContain('a19');
    expect([graph.actors.size, shown, total]).toEqual([5, 5, 12]);
  });

  it('stay where they are where all of them are drawn already', () => {
    const graph = crowd(200);
    const { graph: drawn } = findStrongest(graph, 'named', 150, null);
    expect(findStrongest(graph, 'named', 150, focusOn('a3')).graph).toBe(drawn);
    expect(findStrongest(graph, 'named', 'all', focusOn('a3')).graph).toBe(graph);
  });
});
