import { describe, expect, it } from 'vitest';
import { countDegrees, findCores } from '~/analysis/degrees';
import { INITIAL_FILTERS } from '~/filters/filter-values';
import { toGraphPart } from '~/filters/graph-part';
import { toVisibleGraph } from '~/filters/visible-graph';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { LEVELS } from '~/model/level';
import { graphOf } from '../fixtures/graph-of';
import { randomGraph } from '../fixtures/random-graph';
import { actorsBelow, actorsOutsideCore } from './simple-narrowing';

/** A, B, C and D all joined to each other, E to two of them, F to E alone, G to nobody. */
const GRAPH = graphOf(
  ...['A + B', 'A + C', 'A - D', 'B + C', 'B - D', 'C - D'],
  ...['E + A', 'E + B', 'F + E', 'F - E', 'G'],
);

const show = (graph: Graph, filters: { degree?: number; core?: number }) =>
  [
    ...toVisibleGraph(graph, {
      level: 'named',
      focus: null,
      filters: { ...INITIAL_FILTERS, ...filters },
    }).actors.keys(),
  ] as string[];

describe('the least number of relations', () => {
  it('leaves those who have as many, whoever they have them with', () => {
    expect(show(GRAPH, { degree: 1 })).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    expect(show(GRAPH, { degree: 4 })).toEqual(['A', 'B', 'E']);
  });

  it('goes by the whole graph in a part of it', () => {
    const part = toGraphPart(GRAPH, 'named', new Set(['A', 'E'] as ActorId[]));
    expect(show(part, { degree: 4 })).toEqual(['A', 'E']);
  });
});

describe('the core', () => {
  it('leaves those who are joined to so many who are in it too, however often', () => {
    expect(show(GRAPH, { core: 1 })).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    expect(show(GRAPH, { core: 2 })).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(show(GRAPH, { core: 3 })).toEqual(['A', 'B', 'C', 'D']);
    expect(show(GRAPH, { core: 4 })).toEqual([]);
  });
});

it.each(LEVELS)('numbers are those of the plain definitions (%s)', (level) => {
  for (const seed of [1, 2, 3, 4]) {
    const graph = randomGraph({ actors: 30, relations: 30 * seed, seed });
    const below = (numbers: ReadonlyMap<ActorId, number>, least: number) =>
      [...graph.actors.keys()].filter(
        (id) =>
          (level === 'named' || graph.principals.get(id) === id) && (numbers.get(id) ?? 0) < least,
      );
    for (const least of [1, 2, 3, 5, 8]) {
      expect(below(countDegrees(graph, level), least)).toEqual(actorsBelow(graph, level, least));
      expect(below(findCores(graph, level), least)).toEqual(actorsOutsideCore(graph, level, least));
    }
  }
});
