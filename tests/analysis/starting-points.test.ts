import { describe, expect, it } from 'vitest';
import { toStartingPoints } from '~/analysis/starting-points';
import { placeRelations } from '~/model/level';
import { toLines } from '~/model/lines';
import { graphOf } from '../fixtures/graph-of';

const pointsOf = (...statements: string[]) =>
  toStartingPoints(toLines(placeRelations(graphOf(...statements), 'named'), 'named'));

describe('toStartingPoints', () => {
  it('starts with the busiest actor, a mixed pair, the best attested line, the loudest voice', () => {
    const points = pointsOf(
      'A + B: fact, claim by D',
      'A - B: claim by D',
      'A - B',
      'A + C: claim by B',
    );
    expect(points).toMatchObject([
      { reason: 'most-relations', actor: 'A', count: 4 },
      { reason: 'mixed-pair', line: { id: 'r1' }, signs: { with: 1, against: 2 } },
      { reason: 'most-claims', line: { id: 'r1', claimCount: 2 } },
      { reason: 'most-heard', actor: 'D', count: 2 },
    ]);
  });

  it('leaves out what a graph has not', () => {
    expect(pointsOf('A + B').map(({ reason }) => reason)).toEqual(['most-relations']);
    expect(pointsOf('A')).toEqual([]);
  });
});
