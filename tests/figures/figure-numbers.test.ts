import { describe, expect, it } from 'vitest';
import type { Way } from '~/canvas/off-screen/occupied';
import { placeNumbers, toReadingOrder } from '~/figures/graph/figure-numbers';

const within = { x1: 0, y1: 0, x2: 100, y2: 100 };

const wayOf = (id: string, y: number): Way => ({
  id,
  from: { x: 0, y },
  control: { x: 50, y },
  to: { x: 100, y },
});

describe('the numbers of notes', () => {
  it('stand in the middle of their lines', () => {
    const occupied = { boxes: [], ways: [wayOf('a', 50)], within };
    expect(placeNumbers(occupied, new Map([['a', '1']]), 4)).toEqual([
      { id: 'a', text: '1', middle: { x: 50, y: 50 } },
    ]);
  });

  it('give way to marks, labels and each other', () => {
    const label = { x1: 45, y1: 40, x2: 55, y2: 60 };
    const ways = [wayOf('a', 50), wayOf('b', 53)];
    const numbers = new Map([
      ['a', '1'],
      ['b', '2'],
    ]);
    const [first, second] = placeNumbers({ boxes: [label], ways, within }, numbers, 4);
    expect(first?.middle.x).toBeLessThan(41);
    expect(Math.abs((first?.middle.x ?? 0) - (second?.middle.x ?? 0))).toBeGreaterThan(8);
  });

  it('cover as little as they can where a line has no free place', () => {
    const boxes = [
      { x1: 0, y1: 40, x2: 100, y2: 60 },
      { x1: 0, y1: 40, x2: 80, y2: 60 },
    ];
    const occupied = { boxes, ways: [wayOf('a', 50)], within };
    const [number] = placeNumbers(occupied, new Map([['a', '1']]), 4);
    expect(number?.middle.x).toBeGreaterThan(83);
  });

  it('are left out off the picture, and under the number of another line', () => {
    const ways = [wayOf('a', 50), wayOf('off', 200)];
    const numbers = new Map(ways.map(({ id }) => [id, '1']));
    const placed = placeNumbers({ boxes: [], ways, within }, numbers, 4);
    expect(placed.map(({ id }) => id)).toEqual(['a']);
  });

  it.each([
    ['ltr', ['b', 'a', 'c']],
    ['rtl', ['a', 'b', 'c']],
  ] as const)('are read band by band from the top (%s)', (dir, order) => {
    const at = (id: string, x: number, y: number) => ({ id, text: '1', middle: { x, y } });
    const placed = [at('a', 70, 10), at('c', 5, 90), at('b', 20, 14)];
    expect(toReadingOrder(placed, 4, dir)).toEqual(order);
  });

  it('are those of the notes that are there', () => {
    const occupied = { boxes: [], ways: [wayOf('a', 20), wayOf('b', 80)], within };
    const placed = placeNumbers(occupied, new Map([['b', '7']]), 4);
    expect(placed.map(({ text }) => text)).toEqual(['7']);
  });
});
