import { create, type Font } from 'fontkit';

/** A glyph where it stands in its piece of a line; lengths are thousandths of the size of the text. */
export interface SetGlyph {
  readonly id: number;
  /** The letters it stands for; none where another glyph of its piece stands for them. */
  readonly text: string;
  readonly advance: number;
  /** How far it is moved from where it would stand, as a mark is. */
  readonly x: number;
  readonly y: number;
}

/** A command that draws a part of a glyph, as a canvas has it; lengths are thousandths, upwards. */
export interface OutlineCommand {
  readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
  readonly args: readonly number[];
}

/** A font file that sets lines of text. */
export class ShapedFont {
  protected readonly font: Font;
  readonly #lines = new Map<string, readonly SetGlyph[]>();

  /** `bytes` are those of a WOFF, TrueType or OpenType file. */
  constructor(bytes: Uint8Array) {
    this.font = create(bytes);
  }

  /** Whether it has all the letters of a text. */
  holds(text: string): boolean {
    const letters = text.replace(/\u200c|\u200d|\ufe0e|\ufe0f/g, '');
    return [...letters].every((letter) =>
      this.font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
    );
  }

  /** Sets text of one direction: its glyphs from left to right, joined, kerned and with their marks. */
  set(text: string, direction: 'ltr' | 'rtl'): readonly SetGlyph[] {
    const key = `${direction}${text}`;
    const known = this.#lines.get(key);
    if (known) return known;
    const { glyphs, positions } = this.font.layout(
      text,
      undefined,
      undefined,
      undefined,
      direction,
    );
    const line = glyphs.map(({ id, codePoints }, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      return {
        id,
        text: String.fromCodePoint(...codePoints),
        advance: this.toThousandths(xAdvance),
        x: this.toThousandths(xOffset),
        y: this.toThousandths(yOffset),
      };
    });
    this.#lines.set(key, line);
    return line;
  }

  /** What draws a glyph, from where it stands on its line. */
  outlineOf(id: number): readonly OutlineCommand[] {
    return this.font.getGlyph(id).path.commands.map(({ command, args }) => ({
      command,
      args: args.map((length) => this.toThousandths(length)),
    }));
  }

  protected toThousandths(length: number): number {
    return (length * 1000) / this.font.unitsPerEm;
  }
}
