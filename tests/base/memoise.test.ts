import { expect, it } from 'vitest';
import { memoise } from '~/base/memoise';

it('gives the same result while the arguments are the same', () => {
  const pair = memoise((a: number, b: object) => ({ a, b }));
  const object = {};
  const first = pair(1, object);
  expect(pair(1, object)).toBe(first);
  expect(pair(Number.NaN, object)).toBe(pair(Number.NaN, object));
});

it('computes anew when one argument changes, and forgets the former result', () => {
  const box = memoise((value: number) => ({ value }));
  const first = box(1);
  expect(box(2)).toEqual({ value: 2 });
  expect(box(1)).not.toBe(first);
});
