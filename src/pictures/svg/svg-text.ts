import { roundLength, type SvgElement } from './svg-markup';
import { type AffineMatrix, degreesOf, scaleOf, transformPoint } from './svg-matrix';

/** A font as a canvas is told of it. */
export interface Font {
  readonly style: string;
  readonly weight: string;
  /** In CSS pixels. */
  readonly size: number;
  readonly family: string;
}

/** A line of text and how a canvas would set it. */
export interface SetText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly font: string;
  readonly align: CanvasTextAlign;
  readonly direction: CanvasDirection;
  /** From the line that `y` names down to the line that the letters stand on, in CSS pixels. */
  readonly drop: number;
  /** As measured, in CSS pixels; 0 where it is not known. */
  readonly width: number;
  readonly matrix: AffineMatrix;
}

const FONT =
  /^(?:(normal|italic|oblique)\s+)?(?:(normal|bold|bolder|lighter|\d{1,4})\s+)?(\d+(?:\.\d+)?)px\s+(.+)$/;

/** Reads the font of a canvas, `[style] [weight] <size>px <family>`; anything else is the canvas's default. */
export function parseFont(font: string): Font {
  const [, style = 'normal', weight = 'normal', size = '10', family = 'sans-serif'] =
    FONT.exec(font) ?? [];
  return { style, weight, size: Number(size), family };
}

/**
 * A line of text as an SVG element, without its colours. Only a turned text needs a transformation:
 * else its place and size are plain numbers that any program can read. Every line is a paragraph of
 * its own, so direction marks in it end with it. It says how long it is, so that another font keeps
 * to its room; spaces alone are not stretched, since that would take Arabic letters apart.
 */
export function toTextElement(set: SetText): SvgElement {
  const { style, weight, size, family } = parseFont(set.font);
  const [x, y] = transformPoint(set.matrix, set.x, set.y + set.drop).map(roundLength);
  const degrees = roundLength(degreesOf(set.matrix));
  const length = roundLength(set.width * scaleOf(set.matrix));
  return {
    tag: 'text',
    attributes: {
      x: degrees === 0 ? x : 0,
      y: degrees === 0 ? y : 0,
      transform: degrees === 0 ? undefined : `translate(${x} ${y}) rotate(${degrees})`,
      'font-family': family.replaceAll('"', "'"),
      'font-size': roundLength(size * scaleOf(set.matrix)),
      'font-weight': weight === 'normal' ? undefined : weight,
      'font-style': style === 'normal' ? undefined : style,
      'text-anchor': anchorOf(set.align, set.direction),
      direction: set.direction === 'rtl' ? 'rtl' : undefined,
      textLength: length > 0 ? length : undefined,
      lengthAdjust: length > 0 ? 'spacingAndGlyphs' : undefined,
      'xml:space': /^\s|\s\s|\s$/.test(set.text) ? 'preserve' : undefined,
    },
    content: set.text.replace(/\s/g, ' '),
  };
}

/** Which end of a text stands at its place: in SVG this is always meant by the text's direction. */
function anchorOf(align: CanvasTextAlign, direction: CanvasDirection): string | undefined {
  if (align === 'center') return 'middle';
  const isAtEnd = direction === 'rtl' ? align === 'left' : align === 'right';
  return isAtEnd || align === 'end' ? 'end' : undefined;
}
