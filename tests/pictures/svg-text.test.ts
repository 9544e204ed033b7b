import { describe, expect, it } from 'vitest';
import { IDENTITY } from '~/pictures/svg/svg-matrix';
import { parseFont, type SetText, toTextElement } from '~/pictures/svg/svg-text';

const set: SetText = {
  text: 'Russia',
  x: 10,
  y: 20,
  font: 'normal 600 12px "IBM Plex Sans", sans-serif',
  align: 'left',
  direction: 'ltr',
  drop: 0,
  width: 0,
  matrix: IDENTITY,
};

const attributesOf = (change: Partial<SetText>) => toTextElement({ ...set, ...change }).attributes;

describe('a font as a canvas writes it', () => {
  it.each([
    ['12px Arial', 'normal', 'normal', 12, 'Arial'],
    [
      '600 12.5px "IBM Plex Sans", sans-serif',
      'normal',
      '600',
      12.5,
      '"IBM Plex Sans", sans-serif',
    ],
    ['italic bold 9px serif', 'italic', 'bold', 9, 'serif'],
    ['not a font', 'normal', 'normal', 10, 'sans-serif'],
  ])('is read from %j', (font, style, weight, size, family) => {
    expect(parseFont(font)).toEqual({ style, weight, size, family });
  });
});

describe('a line of text in an SVG file', () => {
  it('is text, with its place, size and family in plain words', () => {
    expect(toTextElement(set)).toEqual({
      tag: 'text',
      content: 'Russia',
      attributes: expect.objectContaining({
        x: 10,
        y: 20,
        'font-family': "'IBM Plex Sans', sans-serif",
        'font-size': 12,
        'font-weight': '600',
        transform: undefined,
      }),
    });
  });

  it('grows with the drawing and stands where its letters stand', () => {
    const { x, y, 'font-size': size } = attributesOf({ matrix: [2, 0, 0, 2, 1, 1], drop: -3 });
    expect([x, y, size]).toEqual([21, 35, 24]);
  });

  it('turns with the drawing', () => {
    expect(attributesOf({ matrix: [0, 1, -1, 0, 0, 0] }).transform).toBe(
      'translate(-20 10) rotate(90)',
    );
  });

  it.each([
    ['left', 'ltr', undefined],
    ['right', 'ltr', 'end'],
    ['left', 'rtl', 'end'],
    ['right', 'rtl', undefined],
    ['center', 'rtl', 'middle'],
    ['start', 'rtl', undefined],
    ['end', 'rtl', 'end'],
  ] as const)('is anchored for %s in %s', (align, direction, anchor) => {
    const attributes = attributesOf({ align, direction });
    expect(attributes['text-anchor']).toBe(anchor);
    expect(attributes.direction).toBe(direction === 'rtl' ? 'rtl' : undefined);
  });

  it('says how long it is, stretched letters and all, so that another font keeps to its room', () => {
    const { textLength, lengthAdjust } = attributesOf({
      width: 40.004,
      matrix: [2, 0, 0, 2, 0, 0],
    });
    expect([textLength, lengthAdjust]).toEqual([80.01, 'spacingAndGlyphs']);
    const unknown = attributesOf({ width: 0 });
    expect([unknown.textLength, unknown.lengthAdjust]).toEqual([undefined, undefined]);
  });

  it('keeps its spaces where they would be lost', () => {
    expect(attributesOf({ text: 'a b' })['xml:space']).toBeUndefined();
    expect(attributesOf({ text: 'a  b' })['xml:space']).toBe('preserve');
  });
});
