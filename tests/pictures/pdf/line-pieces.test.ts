import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLine, toVisualOrder, unmirror } from '~/pictures/pdf/line-pieces';

/** A font of Latin letters, one of Arabic letters, and none for the rest. */
function findFont(letter: string): string | undefined {
  if (/^[\u0020-\u024f]/.test(letter)) return 'latin';
  return /^[\u0600-\u06ff]/.test(letter) ? 'arabic' : undefined;
}

const shownIn = (text: string, direction: 'ltr' | 'rtl' = 'ltr') =>
  toVisualOrder(splitLine(text, direction, findFont))
    .map(({ shown }) => shown.trim())
    .filter((shown) => shown !== '');

describe('a line of text', () => {
  it.each([
    ['words', 'Russia and Iran', ['Russia ', 'and ', 'Iran']],
    ['scripts', 'Iran إيران', ['Iran ', 'إيران']],
    ['fonts', 'Iran中', ['Iran', '中']],
  ])('is divided by %s', (_, text, pieces) => {
    expect(splitLine(text, 'ltr', findFont).map((piece) => piece.text)).toEqual(pieces);
  });

  it('stands in the order of its direction', () => {
    expect(shownIn('بين إيران وروسيا', 'rtl')).toEqual(['وروسيا', 'إيران', 'بين']);
    expect(shownIn('إيران 12.5', 'rtl')).toEqual(['12.5', 'إيران']);
  });

  it('has brackets that open the way they are read', () => {
    const [piece] = splitLine('(ب)', 'rtl', () => 'arabic');
    expect(piece?.shown).toBe(')ب(');
    expect(unmirror(piece?.shown ?? '')).toBe('(ب)');
  });

  it('shows no marks of direction, but obeys them', () => {
    expect(shownIn('\u202eab cd')).toEqual(['cd', 'ab']);
  });

  it('keeps a letter and its marks in one font', () => {
    const pieces = splitLine('a\u20ddb', 'ltr', (letter) =>
      /^[ab]$/.test(letter) ? 'a' : undefined,
    );
    expect(pieces.map(({ shown, font }) => [shown, font])).toEqual([
      ['a\u20dd', undefined],
      ['b', 'a'],
    ]);
  });

  it('loses no letter, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), fc.boolean(), (text, isRtl) => {
        const pieces = splitLine(text, isRtl ? 'rtl' : 'ltr', findFont);
        const kept = pieces.map((piece) => piece.text).join('');
        expect(kept.length).toBe(text.length);
        expect(toVisualOrder(pieces)).toHaveLength(pieces.length);
        const letters = text.match(/\p{L}/gu) ?? [];
        expect(pieces.map(({ shown }) => shown).join('')).toSatisfy((shown: string) =>
          letters.every((letter) => shown.includes(letter)),
        );
      }),
    );
  });
});
