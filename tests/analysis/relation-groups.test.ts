import { describe, expect, it } from 'vitest';
import { findAlikeLines } from '~/analysis/alike-lines';
import { linesAt, toRelationGroups, toSides } from '~/analysis/relation-groups';
import type { ActorId } from '~/model/ids';
import { placeRelations } from '~/model/level';
import { toLines } from '~/model/lines';
import { graphOf } from '../fixtures/graph-of';

const linesOf = (...statements: string[]) =>
  toLines(placeRelations(graphOf(...statements), 'named'), 'named');

describe('toSides', () => {
  it('names whom an actor stands with and against, the one in most relations first', () => {
    const lines = linesOf('A + B', 'C + A', 'A + C', 'A - D', 'B - C');
    expect(toSides('A' as ActorId, linesAt('A' as ActorId, lines))).toEqual([
      { sign: 'with', actors: ['C', 'B'], relationCount: 3 },
      { sign: 'against', actors: ['D'], relationCount: 1 },
    ]);
  });
});

describe('toRelationGroups', () => {
  it('tells apart who is against an actor, whom it is against, and war', () => {
    const lines = linesOf('B -> A', 'A -> C', 'A - D', 'A + B', 'A 0 C', 'C + A', 'A + C');
    const groups = toRelationGroups('A' as ActorId, lines);
    expect(
      groups.map(({ stance, relations }) => [stance, relations.map((each) => each.relation.id)]),
    ).toEqual([
      ['with', ['r6', 'r7', 'r4']],
      ['each-other', ['r3']],
      ['others', ['r2']],
      ['it', ['r1']],
      ['neither', ['r5']],
    ]);
  });
});

describe('findAlikeLines', () => {
  it('finds lines that kind, direction and date do not tell apart', () => {
    const lines = linesOf(
      'A + B',
      'B + A',
      'A + B @2001',
      'A treaty B',
      'A visit> B',
      'B visit> A',
      'A visit> B',
    );
    expect([...findAlikeLines(lines)]).toEqual(['r1', 'r2', 'r5', 'r7']);
  });
});
