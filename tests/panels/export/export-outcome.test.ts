import { describe, expect, it } from 'vitest';
import { findPossibleScale, findSmallerScale, isTooLarge } from '~/panels/export/export-outcome';

const small = { width: 1000, height: 800 };
const wide = { width: 5000, height: 100 };
const endless = { width: 20_000, height: 100 };

describe('a picture that may be too large', () => {
  it.each([
    [small, 4, false],
    [wide, 4, true],
    [wide, 2, false],
    [endless, 1, true],
  ] as const)('of %o is so at %d×: %s', (size, scale, isSo) => {
    expect(isTooLarge(size, { format: 'png', scale })).toBe(isSo);
    expect(isTooLarge(size, { format: 'svg', scale })).toBe(false);
  });

  it('is offered at the largest scale that a browser can do', () => {
    expect(findSmallerScale(wide, 4)).toBe(2);
    expect(findSmallerScale(wide, 1)).toBeUndefined();
    expect(findSmallerScale(endless, 4)).toBeUndefined();
  });

  it('is copied at the scale asked for, or else at the largest that can be done', () => {
    expect(findPossibleScale(small, 4)).toBe(4);
    expect(findPossibleScale(wide, 4)).toBe(2);
    expect(findPossibleScale(endless, 2)).toBe(2);
  });
});
