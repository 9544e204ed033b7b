import { describe, expect, it } from 'vitest';
import { toAdjacency } from '~/analysis/adjacency';
import type { ActorId } from '~/model/ids';
import { placeRelations } from '~/model/level';
import { graphOf } from '../fixtures/graph-of';

const cellsOf = (level: 'named' | 'principals', ...statements: readonly string[]) =>
  [...toAdjacency(placeRelations(graphOf(...statements), level))].flatMap(([from, row]) =>
    [...row].map(
      ([to, { balance, claimCount, relations }]) =>
        `${from}${to} ${balance} ${claimCount} ${relations.map(({ relation }) => relation.id)}`,
    ),
  );

describe('the adjacency matrix', () => {
  it('puts what is done to another in one cell, what is shared in both', () => {
    expect(cellsOf('named', 'A +> B', 'B - C')).toEqual([
      'AB with 1 r1',
      'BC against 1 r2',
      'CB against 1 r2',
    ]);
  });

  it('keeps both signs of a pair, and lets neither sign tip the balance', () => {
    expect(cellsOf('named', 'A +> B: fact, claim', 'A -> B', 'A 0 B')).toEqual([
      'AB mixed 4 r1,r2,r3',
      'BA neither 1 r3',
    ]);
    expect(cellsOf('named', 'A 0> B', 'A +> B')).toEqual(['AB with 2 r1,r2']);
  });

  it('counts claims by sign', () => {
    const graph = graphOf('A +> B: fact, claim', 'A -> B', 'A 0 B');
    const cell = toAdjacency(placeRelations(graph, 'named'))
      .get('A' as ActorId)
      ?.get('B' as ActorId);
    expect(cell?.claims).toEqual({ with: 2, against: 1, neither: 1 });
  });

  it('puts relations within an actor on the diagonal, once', () => {
    expect(cellsOf('principals', 'P actsFor A', 'A + P')).toEqual(['AA with 1 r1']);
  });
});
