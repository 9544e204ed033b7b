import { describe, expect, it } from 'vitest';
import { shrink } from './shrink';

const digits = Array.from({ length: 40 }, (_, digit) => digit);

describe('shrinking', () => {
  it('finds the few items that a failure needs, in their order', async () => {
    const needs = [3, 17, 18, 31];
    const fails = async (fewer: readonly number[]) => needs.every((need) => fewer.includes(need));
    expect(await shrink(digits, fails, 1000)).toEqual(needs);
  });

  it('leaves nothing out of what is needed as a whole, and keeps at least one item', async () => {
    expect(await shrink([1, 2, 3], async (fewer) => fewer.length === 3, 100)).toEqual([1, 2, 3]);
    expect(await shrink([1, 2, 3], async () => true, 100)).toHaveLength(1);
  });

  it('tries no oftener than it may, and then gives what still fails', async () => {
    let tries = 0;
    const fails = async (fewer: readonly number[]) => {
      tries += 1;
      return fewer.includes(10) && fewer.includes(33);
    };
    const kept = await shrink(digits, fails, 5);
    expect(tries).toBe(5);
    expect(kept).toEqual(expect.arrayContaining([10, 33]));
    expect(kept.length).toBeLessThan(digits.length);
  });
});
