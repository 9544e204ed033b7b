import { describe, expect, it } from 'vitest';
import type { ActorId } from '~/model/ids';
import { placeRelations } from '~/model/level';
import { toLines } from '~/model/lines';
import { findAlikeLines } from '~/panels/details/alike-lines';
import { toSignGroups } from '~/panels/details/counterparts';
import { graphOf } from '../../fixtures/graph-of';

const linesOf = (...statements: string[]) =>
  toLines(placeRelations(graphOf(...statements), 'named'), 'named');

describe('toSignGroups', () => {
  it('groups by sign, then by the other actor, the closest first', () => {
    const lines = linesOf('A + B', 'C + A', 'A + C', 'A - D', 'B - C');
    const groups = toSignGroups('A' as ActorId, lines, lines);
    expect(
      groups.map(({ sign, counterparts }) => [sign, counterparts.map((each) => each.actor)]),
    ).toEqual([
      ['with', ['C', 'B']],
      ['against', ['D']],
    ]);
  });

  it('calls a pair mixed even while one of its signs is not shown', () => {
    const lines = linesOf('A + B', 'A - B');
    const [group] = toSignGroups('A' as ActorId, lines.slice(0, 1), lines);
    expect(group?.counterparts[0]?.isMixed).toBe(true);
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
