import { describe, expect, it } from 'vitest';
import { finish, inPieces, type Steps, takeSteps } from '~/base/steps';

const numbers = Array.from({ length: 250 }, (_, index) => index);

/** Sums numbers a hundred at a time, noting how many there were in each piece. */
function* sumOf(items: readonly number[], pieces: number[]): Steps<number> {
  let sum = 0;
  yield* inPieces(items, (piece) => {
    pieces.push(piece.length);
    for (const item of piece) sum += item;
  });
  return sum;
}

describe('work in steps', () => {
  it('does a piece of many items in each', () => {
    const pieces: number[] = [];
    expect(finish(sumOf(numbers, pieces))).toBe(31_125);
    expect(pieces).toEqual([100, 100, 50]);
  });

  it('is done without a pause where there is one piece of it', () => {
    const steps = sumOf(numbers.slice(0, 100), []);
    expect(steps.next()).toEqual({ done: true, value: 4950 });
  });

  it('lets other work come between its pieces', async () => {
    const pieces: number[] = [];
    const seen: number[] = [];
    const work = takeSteps(sumOf(numbers, pieces), undefined);
    setTimeout(() => seen.push(pieces.length));
    expect(await work).toBe(31_125);
    await new Promise((resolve) => setTimeout(resolve));
    expect(seen).not.toEqual([]);
  });

  it('stops after the piece during which it is no longer wanted', async () => {
    const pieces: number[] = [];
    const wanted = new AbortController();
    const work = takeSteps(sumOf(numbers, pieces), wanted.signal);
    wanted.abort(new Error('another one'));
    await expect(work).rejects.toThrow('another one');
    expect(pieces).toEqual([100]);
  });
});
