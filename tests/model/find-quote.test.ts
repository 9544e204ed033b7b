import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, type QuoteSelector } from '~/model/find-quote';

const CONTEXT = 32;

function cutQuote(text: string, start: number, end: number): QuoteSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** A text and a quote in it; few letters, so that words repeat. */
const quotes = fc
  .tuple(
    fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'و', '𝒃'), minLength: 1, maxLength: 300 }),
    fc.nat(),
    fc.nat(),
  )
  .map(([text, a, b]) => {
    const letters = Array.from(text);
    const start = a % letters.length;
    const end = start + 1 + (b % (letters.length - start));
    const offset = letters.slice(0, start).join('').length;
    const length = letters.slice(start, end).join('').length;
    return { text, offset, quote: cutQuote(text, offset, offset + length) };
  });

describe('findQuote', () => {
  it('finds any quote cut from a text, or says that it fits elsewhere as well', () => {
    fc.assert(
      fc.property(quotes, ({ text, offset, quote }) => {
        const found = findQuote(text, quote);
        if (found.type === 'ambiguous') {
          const whole = quote.prefix + quote.exact + quote.suffix;
          expect(text.indexOf(whole)).not.toBe(text.lastIndexOf(whole));
        } else expect(found).toEqual({ type: 'found', offset });
      }),
      { numRuns: 1_000 },
    );
  });

  it('finds it again after insertions elsewhere', () => {
    const insertions = fc.string({ unit: fc.constantFrom('x', 'y', 'ز', '\n'), maxLength: 50 });
    fc.assert(
      fc.property(quotes, insertions, insertions, ({ text, offset, quote }, before, after) => {
        const found = findQuote(text, quote);
        fc.pre(found.type === 'found');
        expect(findQuote(before + text + after, quote)).toEqual({
          type: 'found',
          offset: before.length + offset,
        });
      }),
      { numRuns: 1_000 },
    );
  });

  it('finds it by one side where the text on the other has changed', () => {
    const quote = { exact: 'he', prefix: 'says ', suffix: ' left' };
    expect(findQuote('and he went; he left; he came', quote)).toEqual({
      type: 'found',
      offset: 13,
    });
    expect(findQuote('he went; she says he came', quote)).toEqual({ type: 'found', offset: 18 });
  });

  it('does not choose between places that fit equally well', () => {
    const quote = { exact: 'he', prefix: '', suffix: '' };
    expect(findQuote('he and he', quote)).toEqual({ type: 'ambiguous', count: 2 });
  });

  it.each([
    ['nothing', ''],
    ['words that are not there', 'zz'],
    ['words with a letter changed', 'abd'],
  ])('finds %s gone', (_what, exact) => {
    expect(findQuote('abc abc', { exact, prefix: '', suffix: '' })).toEqual({ type: 'gone' });
  });

  it('finds overlapping places', () => {
    const quote = { exact: 'aa', prefix: 'a', suffix: 'b' };
    expect(findQuote('aaab', quote)).toEqual({ type: 'found', offset: 1 });
  });

  it('is quick in a text that repeats itself', () => {
    const text = 'a'.repeat(1_000_000);
    expect(findQuote(text, cutQuote(text, 500, 1_000)).type).toBe('ambiguous');
  });
});
