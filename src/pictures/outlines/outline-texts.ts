import { createFontChoices, type FontFile } from '../pdf/font-choice';
import type { PaintedLetters, PaintedText, PaintLetters } from '../pdf/painted-letters';
import type { Pixels } from '../pdf/pdf-pixels';
import {
  type LineFonts,
  type SetPiece,
  setLine,
  toLengthBefore,
  toLineStyle,
  toSlant,
} from '../pdf/set-line';
import { ShapedFont } from '../pdf/shaped-font';
import { roundLength, type SvgElement } from '../svg/svg-markup';
import type { AffineMatrix } from '../svg/svg-matrix';
import { SvgPath } from '../svg/svg-path';

/** How letters that no font has become images. */
export interface LetterImages {
  readonly paint: PaintLetters;
  /** Pixels as the address of an image. */
  readonly encode: (pixels: Pixels) => Promise<string>;
}

/** Letters as they are painted. */
interface Painted {
  readonly painted: PaintedLetters;
}

/**
 * Elements `text` as the shapes of their letters, one for each: a `path`, or a group where some
 * letters are in no font and become images. What is read of a text stays as its label.
 */
export async function outlineTexts(
  texts: readonly SvgElement[],
  files: readonly FontFile[],
  { paint, encode }: LetterImages,
): Promise<readonly SvgElement[]> {
  const fonts = files.map((file) => ({ ...file, font: new ShapedFont(file.bytes) }));
  const painted = { encode: (text: PaintedText) => ({ painted: paint(text) }) };
  const setting: LineFonts<ShapedFont, Painted> = { choose: createFontChoices(fonts), painted };
  return Promise.all(texts.map((text) => outlineText(text, setting, encode)));
}

async function outlineText(
  text: SvgElement,
  fonts: LineFonts<ShapedFont, Painted>,
  encode: LetterImages['encode'],
): Promise<SvgElement> {
  const style = toLineStyle(text);
  const { pieces, width } = setLine(style, fonts);
  const { x = 0, y = 0 } = text.attributes;
  const left = Number(x) - toLengthBefore(text, (width * style.size) / 1000);
  const place = { left, line: Number(y), scale: style.size / 1000, slant: toSlant(text) };
  const path = new SvgPath();
  const images: SvgElement[] = [];
  for (const piece of pieces) {
    if ('font' in piece.shown) tracePiece(path, { ...piece, shown: piece.shown }, place);
    else images.push(...(await toImages(piece.x, piece.shown.painted.painted, place, encode)));
  }
  const { 'fill-opacity': ofFill, 'stroke-opacity': ofStroke } = text.attributes;
  const opacity = style.outline === undefined ? ofFill : ofStroke;
  const outline: SvgElement = { tag: 'path', attributes: { d: path.data, ...toPaint(text) } };
  const isNamed = text.attributes['aria-hidden'] === undefined;
  const attributes = {
    'aria-hidden': text.attributes['aria-hidden'],
    'aria-label': isNamed ? style.text : undefined,
    transform: text.attributes.transform,
    'clip-path': text.attributes['clip-path'],
  };
  if (images.length > 0)
    return {
      tag: 'g',
      attributes,
      content: [outline, ...images.map((image) => withOpacity(image, opacity))],
    };
  return { ...outline, attributes: { ...outline.attributes, ...attributes } };
}

/** Where a line begins, how long a thousandth of its size is, and how far its letters lean. */
interface LinePlace {
  readonly left: number;
  readonly line: number;
  readonly scale: number;
  readonly slant: number;
}

function tracePiece(
  path: SvgPath,
  {
    x,
    shown: { font, glyphs },
  }: Pick<SetPiece<ShapedFont, never>, 'x'> & {
    readonly shown: Extract<SetPiece<ShapedFont, never>['shown'], { font: ShapedFont }>;
  },
  { left, line, scale, slant }: LinePlace,
): void {
  let pen = x;
  for (const glyph of glyphs) {
    const [across, down] = [left + (pen + glyph.x) * scale, line - glyph.y * scale];
    const matrix: AffineMatrix = [scale, 0, slant * scale, -scale, across, down];
    for (const { command, args } of font.outlineOf(glyph.id))
      (path[command] as (matrix: AffineMatrix, ...points: readonly number[]) => void)(
        matrix,
        ...args,
      );
    pen += glyph.advance;
  }
}

async function toImages(
  x: number,
  { box, toPixels }: PaintedLetters,
  { left, line, scale }: LinePlace,
  encode: LetterImages['encode'],
): Promise<readonly SvgElement[]> {
  const pixels = toPixels();
  if (!pixels) return [];
  const [from, below, across, up] = box;
  const attributes = {
    x: roundLength(left + (x + from) * scale),
    y: roundLength(line - (below + up) * scale),
    width: roundLength(across * scale),
    height: roundLength(up * scale),
    'xlink:href': await encode(pixels),
    preserveAspectRatio: 'none',
  };
  return [{ tag: 'image', attributes }];
}

function withOpacity(image: SvgElement, opacity: SvgElement['attributes'][string]): SvgElement {
  return { ...image, attributes: { ...image.attributes, opacity } };
}

/** What of a text's attributes says how its letters are filled and stroked. */
function toPaint({ attributes }: SvgElement): SvgElement['attributes'] {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => PAINT.test(name)));
}

const PAINT = /^(fill|stroke)/;
