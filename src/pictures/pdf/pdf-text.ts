import type { SvgElement } from '../svg/svg-markup';
import { EmbeddedFont } from './embedded-font';
import { createFontChoices, type FontChoice, type FontFile } from './font-choice';
import { type PaintedEntry, PaintedFonts, type PaintLetters } from './painted-letters';
import type { PdfContent } from './pdf-content';
import type { PdfFile } from './pdf-file';
import { toGlyphOperators, UNREAD } from './pdf-glyphs';
import { isFilled, isStroked, setPaint } from './pdf-paint';
import type { PdfResources } from './pdf-resources';
import { toDictionary, toHex4, toNumber, toNumbers, toTextString } from './pdf-values';
import { type SetPiece, setLine, toLengthBefore, toLineStyle, toSlant } from './set-line';

/** The fonts that a PDF file may be set in. */
export class PdfFonts {
  readonly painted: PaintedFonts;
  /** Finds the font of letters of some families and a weight. */
  readonly choose: (families: string, weight: number) => FontChoice<EmbeddedFont>;
  readonly #fonts: readonly (FontFile & { readonly font: EmbeddedFont })[];

  constructor(file: PdfFile, files: readonly FontFile[], paint: PaintLetters) {
    this.painted = new PaintedFonts(file, paint);
    this.#fonts = files.map((each, index) => ({
      ...each,
      font: new EmbeddedFont(file, each.bytes, index),
    }));
    this.choose = createFontChoices(this.#fonts);
  }

  /** Adds the fonts to a file, once all that is written with them is known. */
  embed(file: PdfFile): void {
    for (const { font } of this.#fonts) if (font.isUsed) font.embed(file);
    this.painted.embed();
  }
}

/** What text is drawn with, and the box beyond which nobody sees it. */
export interface TextSetting {
  readonly fonts: PdfFonts;
  readonly resources: PdfResources;
  readonly width: number;
  readonly height: number;
}

type DrawnPiece = SetPiece<EmbeddedFont, PaintedEntry>;

/** Where a line begins, which way it runs, and how large it is. */
interface LinePlace {
  readonly x: number;
  readonly y: number;
  readonly cos: number;
  readonly sin: number;
  readonly size: number;
  /** How far letters lean, beside their height. */
  readonly slant: number;
}

/**
 * Draws a `text`. A line that is only an outline is the halo of another, so it is no text to a
 * reader.
 */
export function drawPdfText(content: PdfContent, text: SvgElement, setting: TextSetting): void {
  const style = toLineStyle(text);
  const { pieces, width } = setLine(style, setting.fonts);
  const place = toPlace(text, (width * style.size) / 1000);
  const isHalo = !isFilled(text) && isStroked(text);
  setPaint(content, text, setting.resources);
  content.set('mode', `${isHalo ? 1 : 0} Tr`);
  content.add(isHalo ? `/Artifact BMC ${UNREAD} BT` : 'BT');
  for (const piece of pieces) drawPiece(content, piece, { place, isHalo, setting });
  content.add(isHalo ? 'ET EMC EMC' : 'ET');
}

function toPlace(text: SvgElement, width: number): LinePlace {
  const { attributes } = text;
  const [x = Number(attributes.x), y = Number(attributes.y), degrees = 0] = (
    String(attributes.transform ?? '').match(/-?[\d.]+(?:e-?\d+)?/g) ?? []
  ).map(Number);
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const before = toLengthBefore(text, width);
  return {
    x: x - cos * before,
    y: y - sin * before,
    cos,
    sin,
    size: Number(attributes['font-size'] ?? 10),
    slant: toSlant(text),
  };
}

function drawPiece(
  content: PdfContent,
  piece: DrawnPiece,
  { place, isHalo, setting }: { place: LinePlace; isHalo: boolean; setting: TextSetting },
): void {
  const { resources } = setting;
  const along = (piece.x * place.size) / 1000;
  const [x, y] = [place.x + place.cos * along, place.y + place.sin * along];
  const font = 'font' in piece.shown ? piece.shown.font : piece.shown.painted.font;
  const reference = typeof font === 'string' ? font : font.reference;
  const shown =
    'font' in piece.shown
      ? toGlyphOperators(piece.shown, { size: place.size, isHalo, ...piece })
      : `<${toHex4(piece.shown.painted.code).slice(2)}> Tj`;
  if ('painted' in piece.shown && isWithin(x, y, (piece.width * place.size) / 1000, setting))
    piece.shown.painted.isSeen = true;
  if (shown === '') return;
  const isRespelled = !isHalo && isReadOtherwise(piece);
  if (isRespelled)
    content.add(`/Span ${toDictionary({ ActualText: toTextString(piece.text) })} BDC`);
  content.set('font', `/${resources.nameFont(reference)} ${toNumber(place.size)} Tf`);
  content.add(`${toMatrix(place, x, y)} Tm ${shown}`);
  if (isRespelled) content.add('EMC');
}

/** The matrix that puts letters upright, though the page counts downwards, and along their line. */
function toMatrix({ cos, sin, slant }: LinePlace, x: number, y: number): string {
  const across = [sin + slant * cos, -cos + slant * sin];
  return `${toNumbers([cos, sin, ...across], 5)} ${toNumbers([x, y])}`;
}

/** Whether anything of a text may be on the page, whichever way it runs. */
function isWithin(x: number, y: number, reach: number, { width, height }: TextSetting): boolean {
  const far = reach + 100;
  return x > -far && y > -far && x < width + far && y < height + far;
}

/**
 * Whether the letters of the glyphs are not all of the text. Text from right to left is never spelled
 * out: readers turn it around once more.
 */
function isReadOtherwise({ text, isRightToLeft, shown }: DrawnPiece): boolean {
  if (isRightToLeft || 'painted' in shown) return false;
  return shown.glyphs.map((glyph) => glyph.text).join('') !== text;
}
