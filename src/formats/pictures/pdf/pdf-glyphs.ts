import type { EmbeddedFont, GlyphCode, SetGlyph } from './embedded-font';
import { toNumber } from './pdf-values';

/** Begins what is drawn and not read; its end is `EMC`. */
export const UNREAD = '/Span <</ActualText <FEFF>>> BDC';

/** A glyph where it is drawn, or letters that are only read there; lengths are thousandths. */
interface PlacedCode extends GlyphCode {
  readonly x: number;
  readonly y: number;
  readonly isRead: boolean;
}

/** How glyphs are to be drawn. */
interface GlyphSetting {
  /** Of the text, in the units of the page. */
  readonly size: number;
  readonly isRightToLeft: boolean;
  /** Whether they are only the halo of others. */
  readonly isHalo: boolean;
}

/** Operators that draw glyphs, so that readers find the letters in the order they stand. */
export function toGlyphOperators(
  { font, glyphs }: { readonly font: EmbeddedFont; readonly glyphs: readonly SetGlyph[] },
  setting: GlyphSetting,
): string {
  let pen = 0;
  const codes = glyphs.flatMap((glyph) => {
    const placed = toCodes(glyph, font, pen, setting);
    pen += glyph.advance;
    return placed;
  });
  return toOperators(codes, setting.size);
}

function toCodes(
  { id, text, advance, x, y }: SetGlyph,
  font: EmbeddedFont,
  pen: number,
  { isRightToLeft, isHalo }: GlyphSetting,
): readonly PlacedCode[] {
  const place = { x: pen + x, y, isRead: true };
  if (isHalo) return [{ ...place, ...font.encode(id, '') }];
  const isMark = text === '' || (advance === 0 && (x !== 0 || y !== 0));
  if (isMark) {
    const drawn = { ...place, isRead: false, ...font.encode(id, '') };
    const read = { x: pen, y: 0, isRead: true, ...font.encodeBlank(text, 0) };
    return text === '' ? [drawn] : [drawn, read];
  }
  const letters = [...text];
  if (!isRightToLeft || letters.length === 1) return [{ ...place, ...font.encode(id, text) }];
  return splitLigature(letters, advance, place, (letter, width, isFirst) =>
    isFirst ? font.encode(id, letter, width) : font.encodeBlank(letter, width),
  );
}

/**
 * A glyph of several letters as one of the last letter, which draws them all, and blanks for the
 * others: readers that turn letters around do not do so within a glyph.
 */
function splitLigature(
  letters: readonly string[],
  advance: number,
  place: { readonly x: number; readonly y: number; readonly isRead: boolean },
  encode: (letter: string, width: number, isFirst: boolean) => GlyphCode,
): readonly PlacedCode[] {
  const width = Math.round(advance / letters.length);
  return letters.toReversed().map((letter, index) => ({
    ...place,
    x: place.x + index * width,
    ...encode(letter, width, index === 0),
  }));
}

/** Codes as operators that show them, with a number wherever they stand closer or wider than usual. */
function toOperators(codes: readonly PlacedCode[], size: number): string {
  let [operators, items, at] = ['', '', 0];
  let [rise, isRead] = [0, true];
  const flush = () => {
    if (items !== '') operators += `[${items.replaceAll('><', '')}] TJ `;
    items = '';
  };
  for (const code of codes) {
    if (code.isRead !== isRead) {
      flush();
      operators += code.isRead ? 'EMC ' : `${UNREAD} `;
    }
    if (code.y !== rise) {
      flush();
      operators += `${toNumber((code.y * size) / 1000)} Ts `;
    }
    [rise, isRead] = [code.y, code.isRead];
    const back = Math.round(at - code.x);
    items += `${back === 0 ? '' : back}<${code.code}>`;
    at += code.width - back;
  }
  flush();
  return `${operators}${rise === 0 ? '' : '0 Ts '}${isRead ? '' : 'EMC '}`;
}
