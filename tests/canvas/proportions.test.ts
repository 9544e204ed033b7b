import { describe, expect, it } from 'vitest';
import { findProportion, PROPORTIONS, proportionAt } from '~/canvas/proportions';

describe('a proportion', () => {
  it.each([
    [1440, 800, 'wide'],
    [800, 780, 'even'],
    [390, 560, 'tall'],
    [0, 0, 'even'],
  ])('of a window of %i by %i is %s', (width, height, id) => {
    expect(findProportion({ width, height }).id).toBe(id);
  });

  it('stays while the window changes a little, so that an opened panel rearranges nothing', () => {
    const [wide] = PROPORTIONS;
    expect(findProportion({ width: 900, height: 750 }, wide).id).toBe('wide');
    expect(findProportion({ width: 390, height: 560 }, wide).id).toBe('tall');
  });

  it.each(PROPORTIONS)('$id has a region of the plane of its own', ({ id, originX }) => {
    for (const x of [originX - 4000, originX, originX + 4000])
      expect(proportionAt({ x, y: 0 }).id).toBe(id);
  });

  it('is found for a point that lies anywhere', () => {
    expect(proportionAt({ x: -99_999, y: 0 }).id).toBe('wide');
    expect(proportionAt({ x: 99_999, y: 0 }).id).toBe('tall');
  });
});
