import type { Subset } from 'fontkit';
import type { PdfFile, PdfReference } from './pdf-file';
import { toDictionary, toHex4, toNumber, toUtf16Hex } from './pdf-values';
import { ShapedFont } from './shaped-font';

/** What a reader finds where a glyph stands for nothing: a space of no width, which it leaves out. */
const NOTHING = '\u200b';

/**
 * A font of which a file gets the glyphs that it shows. Each glyph has a code for each text that it
 * stands for, so that what is copied out of the file is what was written.
 */
export class EmbeddedFont extends ShapedFont {
  readonly reference: PdfReference;
  readonly #subset: Subset;
  readonly #tag: string;
  readonly #codes = new Map<string, { code: number; glyph: number; width: number; text: string }>();

  /** `bytes` are those of a WOFF, TrueType or OpenType file; `index` is unique within the file. */
  constructor(file: PdfFile, bytes: Uint8Array, index: number) {
    super(bytes);
    this.reference = file.reserve();
    this.#subset = this.font.createSubset();
    this.#tag = `ENTEN${String.fromCharCode(65 + index)}`;
  }

  /** Whether anything is written with it. */
  get isUsed(): boolean {
    return this.#codes.size > 0;
  }

  /**
   * The code of a glyph that stands for some letters, or for none, in four hexadecimal digits.
   * `width` is how far a reader moves on after it, in thousandths.
   */
  encode(id: number, text: string, width: number): string {
    const key = `${id} ${width} ${text}`;
    const known = this.#codes.get(key);
    if (known) return toHex4(known.code);
    const code = this.#codes.size + 1;
    const glyph = this.#subset.includeGlyph(id);
    this.#codes.set(key, { code, glyph, width, text: text || NOTHING });
    return toHex4(code);
  }

  /** The code of letters that another glyph draws. */
  encodeBlank(text: string, width: number): string {
    return this.encode(this.font.glyphForCodePoint(0x20).id, text, width);
  }

  /** Adds the font to its file, once all that is written with it is known. */
  embed(file: PdfFile): void {
    const BaseFont = `/${this.#tag}+${this.font.postscriptName.replace(/[^\w-]/g, '')}`;
    const entries = [...this.#codes.values()];
    const glyphs = new Uint8Array(2 * (entries.length + 1));
    for (const { code, glyph } of entries) glyphs.set([glyph >> 8, glyph & 255], 2 * code);
    const descendant = toDictionary({
      Type: '/Font',
      Subtype: '/CIDFontType2',
      BaseFont,
      CIDSystemInfo: '<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>',
      FontDescriptor: this.#describe(file, BaseFont),
      CIDToGIDMap: file.addStream({}, glyphs),
      W: `[1 [${entries.map(({ width }) => toNumber(width)).join(' ')}]]`,
    });
    const body = toDictionary({
      Type: '/Font',
      Subtype: '/Type0',
      BaseFont,
      Encoding: '/Identity-H',
      DescendantFonts: `[${descendant}]`,
      ToUnicode: file.addStream({}, toUnicodeMap(entries)),
    });
    file.add(body, this.reference);
  }

  #describe(file: PdfFile, FontName: string): PdfReference {
    const bytes = this.#subset.encode();
    const { bbox, ascent, descent, capHeight } = this.font;
    const box = [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map((side) =>
      this.toThousandths(side),
    );
    const description = toDictionary({
      Type: '/FontDescriptor',
      FontName,
      Flags: 4,
      FontBBox: `[${box.map((side) => toNumber(side)).join(' ')}]`,
      ItalicAngle: 0,
      Ascent: toNumber(this.toThousandths(ascent)),
      Descent: toNumber(this.toThousandths(descent)),
      CapHeight: toNumber(this.toThousandths(capHeight)),
      StemV: 80,
      FontFile2: file.addStream({ Length1: bytes.length }, bytes),
    });
    return file.add(description);
  }
}

/** What letters each code stands for, as a reader looks them up to search and to copy. */
export function toUnicodeMap(
  entries: readonly { readonly code: number; readonly text: string }[],
  digits: 2 | 4 = 4,
): string {
  const lines = entries.map(
    ({ code, text }) => `<${toHex4(code).slice(-digits)}> <${toUtf16Hex(text)}>`,
  );
  const blocks: string[] = [];
  for (let start = 0; start < lines.length; start += 100) {
    const block = lines.slice(start, start + 100);
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    `1 begincodespacerange <${'00'.repeat(digits / 2)}> <${'FF'.repeat(digits / 2)}> endcodespacerange`,
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}
