/** The part of fontkit that sets lines of text and cuts fonts down. */
declare module 'fontkit' {
  export interface Glyph {
    readonly id: number;
    /** The letters it stands for: none where an earlier glyph stands for them. */
    readonly codePoints: readonly number[];
    /** In the units of the font, upwards. */
    readonly path: {
      readonly commands: readonly {
        readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
        readonly args: readonly number[];
      }[];
    };
  }

  export interface GlyphRun {
    /** From left to right. */
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly {
      readonly xAdvance: number;
      readonly xOffset: number;
      readonly yOffset: number;
    }[];
  }

  export interface Subset {
    /** The number of the glyph in the new font. */
    includeGlyph(id: number): number;
    encode(): Uint8Array;
  }

  export interface Font {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly capHeight: number;
    readonly bbox: Readonly<Record<'minX' | 'minY' | 'maxX' | 'maxY', number>>;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    layout(
      text: string,
      features?: undefined,
      script?: undefined,
      language?: undefined,
      direction?: 'ltr' | 'rtl',
    ): GlyphRun;
    getGlyph(id: number): Glyph;
    createSubset(): Subset;
  }

  export function create(file: Uint8Array): Font;
}
