import { toUnicodeMap } from './embedded-font';
import { unmirror } from './line-pieces';
import type { PdfFile, PdfReference } from './pdf-file';
import { addPixels, type Pixels } from './pdf-pixels';
import { toDictionary, toNumbers } from './pdf-values';

/** A text in letters that no font of the file has, and how it is to look. */
export interface PaintedText {
  readonly text: string;
  readonly direction: 'ltr' | 'rtl';
  readonly family: string;
  readonly weight: string;
  readonly style: string;
  /** In CSS pixels. */
  readonly size: number;
  readonly colour: string;
  /** The width of a line around the letters that is drawn instead of them, in CSS pixels. */
  readonly outline?: number | undefined;
}

/** A text as pixels; lengths are thousandths of its size, from where it begins on its line, upwards. */
export interface PaintedLetters {
  readonly advance: number;
  readonly box: readonly [left: number, bottom: number, width: number, height: number];
  /** Undefined for a text that shows nothing, as a space does. */
  toPixels(): Pixels | undefined;
}

/** Paints text with whatever fonts the device has. */
export type PaintLetters = (text: PaintedText) => PaintedLetters;

/** Letters in the order they stand, left to right, which is what readers expect and turn around. */
function toReadText({ text, direction }: PaintedText): string {
  const letters = [...text].slice(0, MOST_LETTERS);
  return direction === 'rtl' ? unmirror(letters.reverse().join('')) : letters.join('');
}

/** The most letters that a reader takes one glyph for. */
const MOST_LETTERS = 100;
/** The most codes of a font whose codes are single bytes, 0 left out. */
const MOST_CODES = 255;

/** A text that has a code in one of the fonts. */
export interface PaintedEntry {
  readonly font: PdfReference;
  readonly code: number;
  readonly text: string;
  readonly painted: PaintedLetters;
  /** Whether it stands on the page anywhere: what does not needs no pixels. */
  isSeen: boolean;
}

/**
 * Text in letters that no font of the file has, such as Chinese: pictures of it, in fonts whose
 * glyphs they are, so that a reader finds and copies it like any other text.
 */
export class PaintedFonts {
  readonly #entries = new Map<string, PaintedEntry>();
  readonly #fonts: PdfReference[] = [];
  readonly #file: PdfFile;
  readonly #paint: PaintLetters;

  constructor(file: PdfFile, paint: PaintLetters) {
    this.#file = file;
    this.#paint = paint;
  }

  /** A text as a glyph of one of the fonts. */
  encode(set: PaintedText): PaintedEntry {
    const key = JSON.stringify(set);
    return this.#entries.get(key) ?? this.#add(key, set);
  }

  /** Adds the fonts to their file, once all that is written with them is known. */
  embed(): void {
    for (const font of this.#fonts) {
      const entries = [...this.#entries.values()].filter((entry) => entry.font === font);
      this.#file.add(this.#toFont(entries), font);
    }
  }

  #add(key: string, set: PaintedText): PaintedEntry {
    const code = (this.#entries.size % MOST_CODES) + 1;
    if (code === 1) this.#fonts.push(this.#file.reserve());
    const font = this.#fonts.at(-1) ?? this.#file.reserve();
    const text = set.outline === undefined ? toReadText(set) : '\u200b';
    const entry = { font, code, text, painted: this.#paint(set), isSeen: false };
    this.#entries.set(key, entry);
    return entry;
  }

  #toFont(entries: readonly PaintedEntry[]): string {
    const names = entries.map(({ code }) => `/g${code}`);
    const images: Record<string, PdfReference> = {};
    const glyphs = entries.map(({ code, painted, isSeen }) => {
      const { advance, box } = painted;
      const [left, bottom, width, height] = box;
      const pixels = isSeen ? painted.toPixels() : undefined;
      if (pixels) images[`X${code}`] = addPixels(this.#file, pixels);
      const image = pixels
        ? `q ${toNumbers([width, 0, 0, height, left, bottom])} cm /X${code} Do Q`
        : '';
      return [`g${code}`, this.#file.addStream({}, `${toNumbers([advance, 0])} d0 ${image}`)];
    });
    return toDictionary({
      Type: '/Font',
      Subtype: '/Type3',
      FontBBox: '[0 0 0 0]',
      FontMatrix: '[0.001 0 0 0.001 0 0]',
      FirstChar: 1,
      LastChar: entries.length,
      Widths: `[${toNumbers(entries.map(({ painted }) => painted.advance))}]`,
      Encoding: `<</Type /Encoding /Differences [1 ${names.join(' ')}]>>`,
      CharProcs: toDictionary(Object.fromEntries(glyphs)),
      Resources: toDictionary({ XObject: toDictionary(images) }),
      ToUnicode: this.#file.addStream({}, toUnicodeMap(entries, 2)),
    });
  }
}
