import { describe, expect, it } from 'vitest';
import { toPlainPathData } from '~/pictures/pdf/path-data';

describe('path data in plain commands', () => {
  it.each([
    ['M1 2L3 4Z', 'M1 2L3 4Z'],
    ['m1 2 2 2z', 'M1 2L3 4Z'],
    ['M0 0h5v6H1V2', 'M0 0L5 0L5 6L1 6L1 2'],
    ['M10 10zl5 0', 'M10 10ZL15 10'],
    ['M0 0c1 1 2 1 3 0s2-1 3 0', 'M0 0C1 1 2 1 3 0C4 -1 5 -1 6 0'],
    ['M0 0q1 2 2 0t2 0', 'M0 0Q1 2 2 0Q3 -2 4 0'],
    ['M0 0S1 1 2 0', 'M0 0C0 0 1 1 2 0'],
    ['M.5.5-1.5e1 2', 'M0.5 0.5L-15 2'],
    ['M0 0A5 5 0 0 1 0 0', 'M0 0L0 0'],
  ])('writes %s as %s', (data, plain) => {
    expect(toPlainPathData(data)).toBe(plain);
  });

  it.each([
    ['the short way clockwise', 'M0 10A10 10 0 0 1 10 0', 1],
    ['the long way', 'M0 10A10 10 0 1 0 10 0', 3],
    ['with flags that touch', 'M0 10a10 10 0 0110-10', 1],
    ['by a radius too small to reach', 'M0 0A1 1 0 0 1 20 0', 2],
  ])('writes an arc %s as curves that end where it does', (_, data, curves) => {
    const plain = toPlainPathData(data);
    const end = /a1 1/i.test(data) ? '20 0' : '10 0';
    expect(plain.match(/C/g)).toHaveLength(curves);
    expect(plain.endsWith(end)).toBe(true);
  });
});
