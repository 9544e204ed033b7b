import type { SvgElement } from '../svg/svg-markup';
import type { FontChoice } from './font-choice';
import { type LinePiece, splitLine, toVisualOrder, unmirror } from './line-pieces';
import type { PaintedLetters, PaintedText } from './painted-letters';
import type { SetGlyph, ShapedFont } from './shaped-font';

/** A line of text and how it is to look. */
export interface LineStyle extends Omit<PaintedText, 'text'> {
  readonly text: string;
}

/** What lines are set with: fonts, and pictures of letters that none of them has. */
export interface LineFonts<Font extends ShapedFont, Painted> {
  choose(families: string, weight: number): FontChoice<Font>;
  readonly painted: { encode(text: PaintedText): Painted };
}

/** A piece of a line in its place; lengths are thousandths of the size of the text. */
export interface SetPiece<Font extends ShapedFont, Painted> {
  /** In the order it is read. */
  readonly text: string;
  readonly isRightToLeft: boolean;
  /** Of its left edge, from the left edge of the line. */
  readonly x: number;
  readonly width: number;
  /** Letters of a font, from left to right, or letters that are painted. */
  readonly shown:
    | { readonly font: Font; readonly glyphs: readonly SetGlyph[] }
    | { readonly painted: Painted };
}

/** What a painted piece says of its size. */
interface Measured {
  readonly painted: Pick<PaintedLetters, 'advance'>;
}

/** How a `text` is to look. */
export function toLineStyle({ attributes, content }: SvgElement): LineStyle {
  const { fill = 'none', stroke = 'none', direction } = attributes;
  const isHalo = fill === 'none';
  return {
    text: typeof content === 'string' ? content : '',
    direction: direction === 'rtl' ? ('rtl' as const) : ('ltr' as const),
    family: String(attributes['font-family'] ?? 'sans-serif'),
    weight: String(attributes['font-weight'] ?? 400).replace('bold', '700'),
    style: String(attributes['font-style'] ?? 'normal'),
    size: Number(attributes['font-size'] ?? 10),
    colour: String(isHalo ? stroke : fill),
    outline: isHalo ? Number(attributes['stroke-width'] ?? 1) : undefined,
  };
}

/** How far before its place a `text` of some width begins, to the left. */
export function toLengthBefore({ attributes }: SvgElement, width: number): number {
  const anchor = attributes['text-anchor'] ?? 'start';
  const isFromLeft = (anchor === 'start') !== (attributes.direction === 'rtl');
  return anchor === 'middle' ? width / 2 : isFromLeft ? 0 : width;
}

/** How far letters lean that have no slanted font, beside their height: as browsers lean them. */
export function toSlant({ attributes }: SvgElement): number {
  return ['italic', 'oblique'].includes(String(attributes['font-style'])) ? 0.25 : 0;
}

/** A line of text as pieces in the order they are read, each in its place. */
export function setLine<Font extends ShapedFont, Painted extends Measured>(
  style: LineStyle,
  fonts: LineFonts<Font, Painted>,
): {
  readonly pieces: readonly SetPiece<Font, Painted>[];
  readonly width: number;
} {
  const findFont = fonts.choose(style.family, Number(style.weight));
  const pieces = splitLine(style.text, style.direction, findFont).map((piece) => ({
    level: piece.level,
    text: piece.text,
    isRightToLeft: piece.level % 2 === 1,
    ...toShown(piece, style, fonts),
  }));
  const places = new Map<(typeof pieces)[number], number>();
  let width = 0;
  for (const piece of toVisualOrder(pieces)) {
    places.set(piece, width);
    width += piece.width;
  }
  return { pieces: pieces.map((piece) => ({ ...piece, x: places.get(piece) ?? 0 })), width };
}

function toShown<Font extends ShapedFont, Painted extends Measured>(
  { shown: text, level, font }: LinePiece<Font>,
  style: LineStyle,
  fonts: LineFonts<Font, Painted>,
): Pick<SetPiece<Font, Painted>, 'shown' | 'width'> {
  const direction = level % 2 === 1 ? 'rtl' : 'ltr';
  if (font) {
    const glyphs = setGlyphs(text, font, direction);
    return {
      shown: { font, glyphs },
      width: glyphs.reduce((sum, { advance }) => sum + advance, 0),
    };
  }
  const painted = fonts.painted.encode({ ...style, text, direction });
  return { shown: { painted }, width: painted.painted.advance };
}

/** The glyphs of text of one direction, each with the letters that were written. */
function setGlyphs(text: string, font: ShapedFont, direction: 'ltr' | 'rtl'): readonly SetGlyph[] {
  if (text === '') return [];
  const glyphs = font.set(text, direction);
  if (direction === 'ltr') return glyphs;
  return glyphs.map((glyph) => ({ ...glyph, text: unmirror(glyph.text) }));
}
