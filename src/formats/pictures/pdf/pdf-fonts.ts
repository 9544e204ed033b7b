import { EmbeddedFont } from './embedded-font';
import { PaintedFonts, type PaintLetters } from './painted-letters';
import type { PdfFile } from './pdf-file';

/** A font file, and the family and weight that drawings know it by. */
export interface FontFile {
  readonly family: string;
  readonly weight: number;
  readonly bytes: Uint8Array;
}

/** The fonts that a PDF file may be set in. */
export class PdfFonts {
  readonly painted: PaintedFonts;
  readonly #fonts: readonly (FontFile & { readonly font: EmbeddedFont })[];
  readonly #choices = new Map<string, (letter: string) => EmbeddedFont | undefined>();

  constructor(file: PdfFile, files: readonly FontFile[], paint: PaintLetters) {
    this.painted = new PaintedFonts(file, paint);
    this.#fonts = files.map((each, index) => ({
      ...each,
      font: new EmbeddedFont(file, each.bytes, index),
    }));
  }

  /**
   * Finds the font that a letter is set in: the first of the families named that has it, or else
   * any that has it; undefined where none has.
   */
  choose(families: string, weight: number): (letter: string) => EmbeddedFont | undefined {
    const key = `${weight} ${families}`;
    const known = this.#choices.get(key);
    if (known) return known;
    const named = families.split(',').map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2'));
    const rank = ({ family }: FontFile) => named.indexOf(family) + 1 || named.length + 1;
    const distance = (font: FontFile) => Math.abs(font.weight - weight);
    const fonts = [...this.#fonts]
      .sort((a, b) => rank(a) - rank(b) || distance(a) - distance(b))
      .map(({ font }) => font);
    const found = new Map<string, EmbeddedFont | undefined>();
    const choice = (letter: string) => {
      if (!found.has(letter))
        found.set(
          letter,
          fonts.find((font) => font.holds(letter)),
        );
      return found.get(letter);
    };
    this.#choices.set(key, choice);
    return choice;
  }

  /** Adds the fonts to a file, once all that is written with them is known. */
  embed(file: PdfFile): void {
    for (const { font } of this.#fonts) if (font.isUsed) font.embed(file);
    this.painted.embed();
  }
}
