import { describe, expect, it } from 'vitest';
import { findRanges, toExcerpt } from '~/analysis/search/find-ranges';
import { toWords } from '~/analysis/search/match-words';

const marked = (text: string, ...words: string[]) =>
  findRanges(text, words.flatMap(toWords)).map(({ start, end }) => text.slice(start, end));

describe('the ranges of words in a text', () => {
  it.each([
    ['Iran and Iraq', ['iraq'], ['Iraq']],
    ['Iran and Iraq', ['iraq', 'iran'], ['Iran', 'Iraq']],
    ['Iran', ['ira', 'ran'], ['Iran']],
    ['São Paulo', ['sao'], ['São']],
    ['سِلَاحٌ', ['سلاح'], ['سِلَاحٌ']],
    ['إيـــران', ['ايران'], ['إيـــران']],
    ['ﷲ أكبر', ['اكبر'], ['أكبر']],
    ['🇮🇷 Iran', ['iran'], ['Iran']],
    ['die Straße nach Łódź', ['strasse', 'lodz'], ['Straße', 'Łódź']],
    ['Œuvre und Größe', ['oeuvre', 'grosse'], ['Œuvre', 'Größe']],
    ['في روسیا وایران', ['روسيا', 'إيران'], ['روسیا', 'ایران']],
    ['ﮐﺮﻣﻠﯿﻦ', ['كرملين'], ['ﮐﺮﻣﻠﯿﻦ']],
    ['قال مسؤولون', ['مسئول'], ['مسؤول']],
    ['Iran', ['china'], []],
    ['Iran', [''], []],
  ])('%s: %j', (text, words, expected) => {
    expect(marked(text, ...words)).toEqual(expected);
  });
});

describe('an excerpt', () => {
  const text = 'one two three four five six seven eight nine ten';

  it('is the whole of a short text', () => {
    expect(toExcerpt('short', [{ start: 0, end: 2 }], 10)).toEqual({
      text: 'short',
      ranges: [{ start: 0, end: 2 }],
    });
  });

  it('shows what matched among its neighbours, cut between words', () => {
    const [range] = findRanges(text, toWords('seven'));
    const excerpt = toExcerpt(text, range ? [range] : [], 20);
    expect(excerpt.text).toBe('…six seven eight nine…');
    expect(excerpt.ranges.map(({ start, end }) => excerpt.text.slice(start, end))).toEqual([
      'seven',
    ]);
  });

  it('begins with the text where the match does', () => {
    expect(toExcerpt(text, [{ start: 0, end: 3 }], 20).text).toBe('one two three four…');
  });

  it('ends with the text where the match does', () => {
    expect(toExcerpt(text, findRanges(text, toWords('ten')), 20).text).toBe('…eight nine ten');
  });
});
