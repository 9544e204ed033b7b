import { describe, expect, it } from 'vitest';
import { PAGE_PRESETS } from '~/figures/page-presets';
import { BOUNDS, parseNumber, toPage, toScale, toWholePixels } from '~/figures/page-size';
import { toPixelSize } from '~/pictures/raster';

const custom = { width: 160, height: 120, unit: 'mm' } as const;

/** The pixels of a file of a page. */
function pixelsOf(choice: Parameters<typeof toPage>[0]) {
  const page = toPage(choice);
  const scale = toScale(choice.dpi);
  return page && toPixelSize(toWholePixels(page, scale), scale);
}

describe('a page', () => {
  it.each([
    ['slide', 144, 1920, 1080],
    ['slide', 96, 1280, 720],
    ['a4-portrait', 300, 2480, 3508],
    ['a4-landscape', 600, 7016, 4961],
    ['letter-portrait', 300, 2550, 3300],
    ['square', 144, 1080, 1080],
  ] as const)('for %s at %d dots per inch has %d × %d pixels', (preset, dpi, width, height) => {
    expect(pixelsOf({ preset, custom, dpi })).toEqual({ width, height });
  });

  it.each([
    [{ width: 1001, height: 777, unit: 'px' }, 300, 1001, 777],
    [{ width: 100, height: 50.8, unit: 'mm' }, 254, 1000, 508],
    [{ width: 3.5, height: 2, unit: 'in' }, 150, 525, 300],
  ] as const)('of %o at %d dots per inch has %d × %d pixels', (size, dpi, width, height) => {
    expect(pixelsOf({ preset: 'custom', custom: size, dpi })).toEqual({ width, height });
  });

  it('has exactly as many pixels as are asked for, whatever their number', () => {
    for (const dpi of [72, 110, 150, 300, 601])
      for (let side = 200; side < 4000; side += 1) {
        const size = { width: side, height: side, unit: 'px' } as const;
        expect(pixelsOf({ preset: 'custom', custom: size, dpi })?.width).toBe(side);
      }
  });

  it('has the size of its paper, whatever the resolution', () => {
    const { width, height } = toPage({ preset: 'a4-portrait', custom, dpi: 150 }) ?? {};
    expect(((width ?? 0) / 96) * 25.4).toBeCloseTo(210, 6);
    expect(((height ?? 0) / 96) * 25.4).toBeCloseTo(297, 6);
  });

  it('is none where a figure takes the size that it needs', () => {
    expect(toPage({ preset: 'fit', custom, dpi: 96 })).toBeUndefined();
  });

  it.each(PAGE_PRESETS.map((preset) => [preset.id, preset] as const))(
    'for %s begins with a resolution that is offered',
    (_, { resolutions, resolution }) => {
      expect(resolutions).toContain(resolution);
    },
  );
});

describe('a number written by hand', () => {
  it.each([
    ['160', 160],
    [' 160 ', 160],
    ['88.9', 88.9],
    ['88,9', 88.9],
    ['٨٨٫٩', 88.9],
    ['۱۲۰', 120],
    ['٤٠', 40],
  ])('%s is read', (text, value) => {
    expect(parseNumber(text, BOUNDS.mm)).toBe(value);
  });

  it.each(['', 'wide', '39', '2001', '-50', '1e3', '0x64', '1,000,5', '50.', 'NaN', '100 mm'])(
    '%s is refused',
    (text) => {
      expect(parseNumber(text, BOUNDS.mm)).toBeUndefined();
    },
  );
});
