import { describe, expect, it } from 'vitest';
import { findMixedPairs } from '~/analysis/mixed-pairs';
import type { Level } from '~/model/level';
import { placeRelations } from '~/model/level';
import { toLines } from '~/model/lines';
import { graphOf } from '../fixtures/graph-of';

const mixedOf = (level: Level, ...statements: string[]) => [
  ...findMixedPairs(toLines(placeRelations(graphOf(...statements), level), level)).keys(),
];

describe('findMixedPairs', () => {
  it('calls a pair mixed that stands both with and against each other, whichever way', () => {
    expect(mixedOf('named', 'A + B', 'B -> A', 'A + C', 'B - C')).toEqual(['A*B']);
  });

  it('does not take neither for a side', () => {
    expect(mixedOf('named', 'A + B', 'A 0 B')).toEqual([]);
  });

  it('finds a pair mixed once those who act for it are folded in', () => {
    const statements = ['A + B', 'C - B', 'C actsFor A'];
    expect(mixedOf('named', ...statements)).toEqual([]);
    expect(mixedOf('principals', ...statements)).toEqual(['A*B']);
  });
});
