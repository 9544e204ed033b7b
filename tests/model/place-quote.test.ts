import { describe, expect, it } from 'vitest';
import { codePointLength, indexCodePoints } from '~/base/code-points';
import { placeQuote } from '~/model/place-quote';

const CONTEXT = 32;

/** The quote of some words where they first stand in a text. */
function quoteOf(text: string, exact: string) {
  const offset = text.indexOf(exact);
  const start = codePointLength(text.slice(0, offset));
  const end = start + codePointLength(exact);
  const after = offset + exact.length;
  const prefix = text.slice(Math.max(0, offset - CONTEXT), offset);
  return { exact, prefix, suffix: text.slice(after, after + CONTEXT), start, end };
}

const place = (copy: string, quote: ReturnType<typeof quoteOf>) =>
  placeQuote(indexCodePoints(copy), { ...quote, isRecord: false });

const ORIGINAL = '𝐀 met B in Moscow. The treaty binds Iran. Later, C spoke of Iran again.';

describe('placeQuote', () => {
  it('finds a quote where the dataset says, in code points', () => {
    const quote = quoteOf(ORIGINAL, 'binds Iran');
    expect(place(ORIGINAL, quote)).toEqual({ type: 'found', start: 30, end: 40 });
  });

  it('says that a quote has moved where words were added or taken away before it', () => {
    const quote = quoteOf(ORIGINAL, 'binds Iran');
    expect(place(`A headline. ${ORIGINAL}`, quote)).toEqual({ type: 'moved', start: 42, end: 52 });
    expect(place(ORIGINAL.slice('𝐀 met B in Moscow. '.length), quote)).toEqual({
      type: 'moved',
      start: 11,
      end: 21,
    });
  });

  it('finds the right one of repeated words by what stands around them', () => {
    const quote = quoteOf(ORIGINAL, 'Iran again');
    expect(place(`Iran again? ${ORIGINAL}`, quote)).toMatchObject({ type: 'moved', start: 72 });
  });

  it('is gone where the words were changed', () => {
    const quote = quoteOf(ORIGINAL, 'binds Iran');
    expect(place(ORIGINAL.replace('binds', 'ties'), quote)).toEqual({ type: 'gone' });
  });

  it('is gone, and not attached elsewhere, where short words stand only in other company', () => {
    const text = 'Tehran is an ally of Moscow, and everybody there knows it.';
    const quote = quoteOf(text, 'ally of Moscow');
    expect(place('Minsk, so they say, is no longer ally of Moscow or anyone.', quote)).toEqual({
      type: 'gone',
    });
  });

  it('is moved where long words stand in other company', () => {
    const words = 'signed a comprehensive strategic partnership treaty in Moscow';
    const quote = quoteOf(`The presidents ${words} on Friday.`, words);
    expect(place(`It is they who ${words}!`.slice(3), quote)).toMatchObject({ type: 'moved' });
  });

  it('is gone where it fits several places equally well and stands at none of them now', () => {
    const quote = { exact: 'war', prefix: '', suffix: '', start: 90, end: 93 };
    expect(place('war and war', quote)).toEqual({ type: 'gone' });
    expect(place('war and war', { ...quote, start: 8, end: 11 })).toMatchObject({ type: 'found' });
  });
});
