import { describe, expect, it } from 'vitest';
import { sentencesOf } from '~/model/sentences-of';

const source = { sentences: [10, 20, 30] };

describe('sentencesOf', () => {
  it.each([
    ['at its start', 10, 15, 1, 1],
    ['in its middle', 22, 25, 2, 2],
    ['up to its end, where the next one starts', 12, 20, 1, 1],
    ['beyond its end', 12, 21, 1, 2],
    ['in the last one', 35, 90, 3, 3],
    ['over all of them', 10, 90, 1, 3],
  ])('counts from 1 for a quote %s', (_, start, end, first, last) => {
    expect(sentencesOf(source, { start, end })).toEqual({ first, last });
  });

  it('knows no sentence before the first, nor where none are given', () => {
    expect(sentencesOf(source, { start: 0, end: 9 })).toBeUndefined();
    expect(sentencesOf({}, { start: 0, end: 9 })).toBeUndefined();
  });
});
