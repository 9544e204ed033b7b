import { describe, expect, it } from 'vitest';
import {
  findPossibleResolution,
  findSmallerResolution,
  isTooLarge,
} from '~/panels/export/export-outcome';

const small = { width: 1000, height: 800 };
const wide = { width: 5000, height: 100 };
const endless = { width: 20_000, height: 100 };

describe('a picture that may be too large', () => {
  it.each([
    [small, 384, false],
    [wide, 384, true],
    [wide, 192, false],
    [endless, 96, true],
  ] as const)('of %o is so at %d dots per inch: %s', (size, dpi, isSo) => {
    expect(isTooLarge(size, { format: 'png', dpi })).toBe(isSo);
    expect(isTooLarge(size, { format: 'svg', dpi })).toBe(false);
  });

  it('is offered at the largest resolution that a browser can do', () => {
    expect(findSmallerResolution(wide, 384)).toBe(300);
    expect(findSmallerResolution(wide, 96)).toBeUndefined();
    expect(findSmallerResolution(endless, 384)).toBeUndefined();
  });

  it('is copied at the resolution asked for, or else at the largest that can be done', () => {
    expect(findPossibleResolution(small, 384)).toBe(384);
    expect(findPossibleResolution(wide, 384)).toBe(300);
    expect(findPossibleResolution(endless, 192)).toBe(192);
  });
});
