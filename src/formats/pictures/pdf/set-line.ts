import type { EmbeddedFont, SetGlyph } from './embedded-font';
import { type LinePiece, splitLine, toVisualOrder, unmirror } from './line-pieces';
import type { PaintedEntry, PaintedText } from './painted-letters';
import type { PdfFonts } from './pdf-fonts';

/** A line of text and how it is to look. */
export interface LineStyle extends Omit<PaintedText, 'text'> {
  readonly text: string;
}

/** A piece of a line in its place; lengths are thousandths of the size of the text. */
export interface SetPiece {
  /** In the order it is read. */
  readonly text: string;
  readonly isRightToLeft: boolean;
  /** Of its left edge, from the left edge of the line. */
  readonly x: number;
  readonly width: number;
  /** Letters of a font, from left to right, or letters that are painted. */
  readonly shown:
    | { readonly font: EmbeddedFont; readonly glyphs: readonly SetGlyph[] }
    | { readonly painted: PaintedEntry };
}

/** A line of text as pieces in the order they are read, each in its place. */
export function setLine(
  style: LineStyle,
  fonts: PdfFonts,
): { readonly pieces: readonly SetPiece[]; readonly width: number } {
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

function toShown(
  { shown: text, level, font }: LinePiece<EmbeddedFont>,
  style: LineStyle,
  fonts: PdfFonts,
): Pick<SetPiece, 'shown' | 'width'> {
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
function setGlyphs(
  text: string,
  font: EmbeddedFont,
  direction: 'ltr' | 'rtl',
): readonly SetGlyph[] {
  if (text === '') return [];
  const glyphs = font.set(text, direction);
  if (direction === 'ltr') return glyphs;
  return glyphs.map((glyph) => ({ ...glyph, text: unmirror(glyph.text) }));
}
