import { EmbeddedFont } from './embedded-font';
import { createFontChoices, type FontChoice, type FontFile } from './font-choice';
import { PaintedFonts, type PaintLetters } from './painted-letters';
import type { PdfFile } from './pdf-file';

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
