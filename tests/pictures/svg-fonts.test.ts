import { describe, expect, it } from 'vitest';
import { type FontFace, parseUnicodeRange, selectFaces } from '~/pictures/svg/svg-fonts';

const faceOf = (family: string, weight: number, unicodeRange: string): FontFace => ({
  family,
  weight,
  style: 'normal',
  unicodeRange,
  address: `${family}-${weight}-${unicodeRange}`,
  holds: (letter) =>
    parseUnicodeRange(unicodeRange).some(([first, last]) => letter >= first && letter <= last),
});

const latin = faceOf('Plex', 400, 'U+0000-00FF');
const extended = faceOf('Plex', 400, 'U+0100-02BA');
const strong = faceOf('Plex', 600, 'U+0000-00FF');
const arabic = faceOf('Plex Arabic', 400, 'U+0600-06FF, U+200C-200E');
const arabicLatin = faceOf('Plex Arabic', 400, 'U+0000-00FF');
const faces = [latin, extended, strong, arabic, arabicLatin];

const textOf = (content: string, weight?: string) => ({
  tag: 'text',
  attributes: { 'font-family': "'Plex', 'Plex Arabic', sans-serif", 'font-weight': weight },
  content,
});

describe('the fonts of an SVG file', () => {
  it.each([
    ['Russia', undefined, [latin]],
    ['Russia', '600', [strong]],
    ['Russia', 'bold', [strong]],
    ['Erdoğan', undefined, [latin, extended]],
    ['روسيا', undefined, [arabic]],
    ['Iran (إيران)', undefined, [latin, arabic]],
    ['俄罗斯', undefined, []],
  ])('are those that hold the letters of %j at weight %s', (text, weight, needed) => {
    expect(selectFaces([textOf(text, weight)], faces)).toEqual(needed);
  });

  it('come once, however many texts need them', () => {
    expect(selectFaces([textOf('a'), textOf('b')], faces)).toEqual([latin]);
  });

  it('leave out what is no text', () => {
    expect(selectFaces([{ tag: 'path', attributes: {}, content: 'a' }], faces)).toEqual([]);
  });

  it.each([
    ['U+0600-06FF', [[0x600, 0x6ff]]],
    [
      'U+26, U+4??',
      [
        [0x26, 0x26],
        [0x400, 0x4ff],
      ],
    ],
    ['', []],
  ])('read the range %j', (text, ranges) => {
    expect(parseUnicodeRange(text)).toEqual(ranges);
  });
});
