import { LABEL_FONT } from '~/canvas/label';

/** How a line of text on a sheet is set. */
export interface TextStyle {
  /** In CSS pixels. */
  readonly size: number;
  readonly weight: 400 | 600;
  readonly color: string;
}

/** A text with the direction it is read in. */
export interface DirectedText {
  readonly text: string;
  readonly dir: 'ltr' | 'rtl';
}

/** The width of a text in CSS pixels; uses the fonts that have loaded by then. */
export type MeasureWidth = (text: string, style: TextStyle) => number;

/** A stretch of a sheet from its start to its end: at the right where the page is read from there. */
export interface Frame {
  /** The left edge. */
  readonly x: number;
  readonly width: number;
  readonly dir: 'ltr' | 'rtl';
}

/** The height of a line of text beside its size. */
export const LINE_HEIGHT = 1.35;

const BASELINE = 1.02;
const ELLIPSIS = '…';
/** Beyond this a word is not measured whole, so that a megabyte without a space costs nothing. */
const LONGEST_WORD = 200;

/** Measures text by a canvas of its own. */
export function createMeasureWidth(): MeasureWidth {
  const context = document.createElement('canvas').getContext('2d');
  return (text, style) => {
    if (!context) return text.length * style.size * 0.6;
    context.font = toFont(style);
    return context.measureText(text).width;
  };
}

/** Waits until the letters of some texts are there in both weights, or are known to be missing. */
export async function whenLettersLoaded(text: string): Promise<void> {
  const fonts = ([400, 600] as const).map((weight) => toFont({ size: 12, weight }));
  await Promise.all(fonts.map((font) => document.fonts.load(font, text).catch(() => undefined)));
}

/**
 * A text broken into lines no wider than `width`: between words, and within a word that is too long
 * for a line. Past `most` lines the rest is cut with an ellipsis, however long it is.
 */
export function breakText(
  text: string,
  width: number,
  most: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    if (word === '') continue;
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(...breakWord(word, width, most + 1, measure));
    if (lines.length > most)
      return [...lines.slice(0, most - 1), cut(lines[most - 1] ?? '', width, measure)];
  }
  return lines;
}

/** A text broken into as few lines as keep within `width`, and these as even as can be. */
export function breakEvenly(
  ...[text, width, most, measure]: Parameters<typeof breakText>
): readonly string[] {
  const lines = breakText(text, width, most, measure);
  if (lines.length < 2 || lines.length === most) return lines;
  const narrower = SHARES.map((share) => breakText(text, width * share, most, measure));
  return narrower.find((broken) => broken.length === lines.length) ?? lines;
}

const SHARES = [0.55, 0.65, 0.75, 0.85, 0.95];

/** Where something `width` wide stands that begins `offset` after the start of a frame: its left edge. */
export function placeFrom(frame: Frame, offset: number, width: number): number {
  return frame.dir === 'rtl' ? frame.x + frame.width - offset - width : frame.x + offset;
}

/** Draws a line of text that begins `offset` after the start of a frame; `top` is its upper edge. */
export function drawText(
  context: CanvasRenderingContext2D,
  { text, dir }: DirectedText,
  style: TextStyle,
  { frame, offset, top }: { readonly frame: Frame; readonly offset: number; readonly top: number },
): void {
  context.font = toFont(style);
  context.fillStyle = style.color;
  context.textBaseline = 'alphabetic';
  context.direction = dir;
  context.textAlign = frame.dir === 'rtl' ? 'right' : 'left';
  context.fillText(text, placeFrom(frame, offset, 0), top + style.size * BASELINE);
}

/** A style as a canvas takes it. */
export function toFont({ size, weight }: Pick<TextStyle, 'size' | 'weight'>): string {
  return `normal ${weight} ${size}px ${LABEL_FONT}`;
}

function breakWord(
  word: string,
  width: number,
  most: number,
  measure: (text: string) => number,
): readonly string[] {
  if (word.length <= LONGEST_WORD && measure(word) <= width) return [word];
  const pieces: string[] = [''];
  for (const letter of word) {
    const longer = `${pieces.at(-1)}${letter}`;
    if (longer.length === letter.length || measure(longer) <= width)
      pieces[pieces.length - 1] = longer;
    else pieces.push(letter);
    if (pieces.length > most) break;
  }
  return pieces;
}

function cut(line: string, width: number, measure: (text: string) => number): string {
  const letters = [...line];
  while (letters.length > 1 && measure(letters.join('') + ELLIPSIS) > width) letters.pop();
  return letters.join('').trimEnd() + ELLIPSIS;
}
