import { describe, expect, it } from 'vitest';
import { type SizeRequest, toSizeChoice } from '~/app/render/render-size';

const sizeOf = (request: SizeRequest) => {
  const { choice, isProportional } = toSizeChoice(request);
  return { ...choice, isProportional };
};

describe('the size of a figure asked for on the command line', () => {
  it('is the figure’s own where none is asked for', () => {
    expect(sizeOf({})).toMatchObject({ preset: 'fit', isProportional: false });
  });

  it('is that of a use by its name, at the resolution of the use unless another is given', () => {
    expect(sizeOf({ size: 'a4-portrait' })).toMatchObject({ preset: 'a4-portrait', dpi: 300 });
    expect(sizeOf({ size: 'a4-portrait', dpi: '600' })).toMatchObject({ dpi: 600 });
  });

  it.each([
    ['160mm', { width: 160, unit: 'mm' }],
    ['6.5in', { width: 6.5, unit: 'in' }],
    ['1200px', { width: 1200, unit: 'px' }],
    ['1200', { width: 1200, unit: 'px' }],
  ])('takes a width of %s', (width, custom) => {
    expect(sizeOf({ width })).toMatchObject({ preset: 'custom', custom, isProportional: true });
  });

  it('makes as many pixels as a width in pixels says', () => {
    expect(sizeOf({ width: '1200', height: '800' }).dpi).toBe(96);
  });

  it.each<[SizeRequest, RegExp]>([
    [{ size: 'poster' }, /--size "poster" is not known; write one of fit, slide/],
    [{ size: 'custom' }, /Give --width and --height/],
    [{ size: 'slide', width: '160mm' }, /either --size or/],
    [{ height: '160mm' }, /Give --width beside/],
    [{ width: '160mm', height: '6in' }, /the same unit/],
    [{ width: '1mm' }, /no length from 40mm to 2000mm/],
    [{ width: '-5' }, /no length/],
    [{ width: '160 cubits' }, /no length/],
    [{ size: 'slide', dpi: '9999' }, /no number from 50 to 1200/],
  ])('says what is wrong with %o', (request, sentence) => {
    expect(() => toSizeChoice(request)).toThrow(sentence);
  });
});
