import { describe, expect, it } from 'vitest';
import { ASPECT_PRESETS, aspectPresetAt, findAspectPreset } from '~/layout/aspect-preset';

describe('an aspect preset', () => {
  it.each([
    [1440, 800, 'wide'],
    [800, 780, 'even'],
    [390, 560, 'tall'],
    [0, 0, 'even'],
  ])('of a window of %i by %i is %s', (width, height, id) => {
    expect(findAspectPreset({ width, height }).id).toBe(id);
  });

  it('stays while the window changes a little, so that an opened panel rearranges nothing', () => {
    const [wide] = ASPECT_PRESETS;
    expect(findAspectPreset({ width: 900, height: 750 }, wide).id).toBe('wide');
    expect(findAspectPreset({ width: 390, height: 560 }, wide).id).toBe('tall');
  });

  it.each(ASPECT_PRESETS)('$id has a region of the plane of its own', ({ id, originX }) => {
    for (const x of [originX - 4000, originX, originX + 4000])
      expect(aspectPresetAt({ x, y: 0 }).id).toBe(id);
  });

  it('is found for a point that lies anywhere', () => {
    expect(aspectPresetAt({ x: -99_999, y: 0 }).id).toBe('wide');
    expect(aspectPresetAt({ x: 99_999, y: 0 }).id).toBe('tall');
  });
});
