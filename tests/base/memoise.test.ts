import { expect, it, vi } from 'vitest';
import { memoise } from '~/base/memoise';

it('gives the same result while the arguments are the same', () => {
  const pair = memoise((a: number, b: object) => ({ a, b }));
  const object = {};
  const first = pair(1, object);
  expect(pair(1, object)).toBe(first);
  expect(pair(Number.NaN, object)).toBe(pair(Number.NaN, object));
});

it('computes anew what differs, and forgets all but the two latest results', () => {
  const box = memoise((value: number) => ({ value }));
  const [first, second] = [box(1), box(2)];
  expect(second).toEqual({ value: 2 });
  expect([box(1), box(2)]).toEqual([first, second]);
  expect(box(1)).toBe(first);
  box(3);
  expect(box(1)).toBe(first);
  expect(box(2)).not.toBe(second);
});

it('keeps what it has found of one object, however often it is asked of others', () => {
  const compute = vi.fn((some: number | null, object: object) => ({ some, object }));
  const sizeOf = memoise(compute);
  const objects = Array.from({ length: 5 }, () => ({}));
  const found = objects.flatMap((object) => [sizeOf(null, object), sizeOf(7, object)]);
  const again = objects.flatMap((object) => [sizeOf(null, object), sizeOf(7, object)]);
  expect(again.every((value, index) => value === found[index])).toBe(true);
  expect(compute).toHaveBeenCalledTimes(10);
});
