import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEvenly, breakText, placeFrom } from '~/figures/page/picture-text';

const byLetters = (text: string) => [...text].length;
const broken = (text: string, width: number, most = 9) => breakText(text, width, most, byLetters);

describe('text on a sheet', () => {
  it('breaks between words', () => {
    expect(broken('who stands with whom', 11)).toEqual(['who stands', 'with whom']);
  });

  it('breaks a word that is too long for a line', () => {
    expect(broken('a Donaudampfschiff', 6)).toEqual(['a', 'Donaud', 'ampfsc', 'hiff']);
  });

  it('is cut with an ellipsis past its last line', () => {
    expect(broken('one two three four', 5, 2)).toEqual(['one', 'two…']);
    expect(broken('one two three', 13, 2)).toEqual(['one two three']);
  });

  it('breaks evenly where a last word would stand alone', () => {
    const title = 'The partnership treaty of January 2025';
    expect(broken(title, 33)).toEqual(['The partnership treaty of January', '2025']);
    expect(breakEvenly(title, 33, 9, byLetters)).toEqual([
      'The partnership treaty',
      'of January 2025',
    ]);
  });

  it('says nothing of nothing', () => {
    expect(broken('  \n ', 10)).toEqual([]);
  });

  it('keeps within its lines, whatever it holds', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = broken(text, width, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(byLetters(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('is measured no further than its last line, however long it is', () => {
    for (const text of ['x'.repeat(1_000_000), 'x '.repeat(500_000)]) {
      let measured = 0;
      breakText(text, 80, 4, (part) => {
        measured += part.length;
        return byLetters(part);
      });
      expect(measured).toBeLessThan(100_000);
    }
  });
});

describe('a place on a sheet', () => {
  it('is counted from where the page is read from', () => {
    const frame = { x: 20, width: 100 } as const;
    expect(placeFrom({ ...frame, dir: 'ltr' }, 10, 30)).toBe(30);
    expect(placeFrom({ ...frame, dir: 'rtl' }, 10, 30)).toBe(80);
  });
});
