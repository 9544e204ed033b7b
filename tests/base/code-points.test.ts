import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codePointLength, indexCodePoints } from '~/base/code-points';

const texts = fc.string({ unit: 'binary' });

it('cuts a text as its list of characters is cut', () => {
  fc.assert(
    fc.property(texts, fc.nat(20), fc.nat(20), (text, start, end) => {
      const cut = Array.from(text).slice(start, end).join('');
      expect(indexCodePoints(text).slice(start, Math.max(start, end))).toBe(start > end ? '' : cut);
    }),
  );
});

it('counts characters beyond the Basic Multilingual Plane once', () => {
  expect(codePointLength('a𝒃c')).toBe(3);
  expect(indexCodePoints('a𝒃c').length).toBe(3);
  expect(indexCodePoints('a𝒃c').slice(1, 2)).toBe('𝒃');
});

it('finds the code point of every UTF-16 offset', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const indexed = indexCodePoints(text);
      for (const index of Array.from(text).keys())
        expect(indexed.toCodePoints(indexed.slice(0, index).length)).toBe(index);
    }),
  );
});
