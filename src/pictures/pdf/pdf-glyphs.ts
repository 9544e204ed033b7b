import type { EmbeddedFont } from './embedded-font';
import { toNumber } from './pdf-values';
import type { SetGlyph } from './shaped-font';

/** Begins what is drawn and not read; its end is `EMC`. */
export const UNREAD = '/Span <</ActualText <FEFF>>> BDC';

/** A glyph where it is drawn, or letters that are only read there; lengths are thousandths. */
interface Placed {
  /** Undefined for letters that another glyph draws. */
  readonly id: number | undefined;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** How far it is to the next glyph. */
  readonly width: number;
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
  const placed = glyphs.flatMap((glyph) => {
    const places = place(glyph, pen, setting);
    pen += glyph.advance;
    return places;
  });
  return toOperators(closeGaps(placed), font, setting);
}

function place(
  { id, text, advance, x, y }: SetGlyph,
  pen: number,
  { isRightToLeft, isHalo }: GlyphSetting,
): readonly Placed[] {
  const drawn = { id, text, x: pen + x, y, width: advance, isRead: true };
  if (isHalo) return [{ ...drawn, text: '' }];
  const isMark = advance === 0 && (x !== 0 || y !== 0);
  if (isMark || text === '') {
    const read = { id: undefined, text, x: pen, y: 0, width: 0, isRead: true };
    return [{ ...drawn, text: '', isRead: false }, ...(text === '' ? [] : [read])];
  }
  const letters = [...text];
  return isRightToLeft && letters.length > 1 ? splitLigature(letters, drawn) : [drawn];
}

/**
 * A glyph of several letters as one of the last letter, which draws them all, and blanks for the
 * others: readers that turn letters around do not do so within a glyph.
 */
function splitLigature(letters: readonly string[], glyph: Placed): readonly Placed[] {
  const width = glyph.width / letters.length;
  return letters.toReversed().map((text, index) => ({
    ...glyph,
    id: index === 0 ? glyph.id : undefined,
    text,
    width,
    x: glyph.x + index * width,
  }));
}

/** Glyphs each of which reaches to the next, since a reader takes a gap between two for a space. */
function closeGaps(placed: readonly Placed[]): readonly Placed[] {
  let next: Placed | undefined;
  return placed
    .toReversed()
    .map((glyph) => {
      const reach = next && glyph.width > 0 ? Math.max(0, next.x - glyph.x) : glyph.width;
      if (glyph.width > 0) next = glyph;
      return { ...glyph, width: Math.round(reach) };
    })
    .toReversed();
}

/** Operators that show glyphs, with a number wherever one stands closer or wider than usual. */
function toOperators(
  placed: readonly Placed[],
  font: EmbeddedFont,
  { size }: GlyphSetting,
): string {
  let [operators, items, at] = ['', '', 0];
  let [rise, isRead] = [0, true];
  const flush = () => {
    if (items !== '') operators += `[${items.replaceAll('><', '')}] TJ `;
    items = '';
  };
  for (const { id, text, x, y, width, ...glyph } of placed) {
    if (glyph.isRead !== isRead) {
      flush();
      operators += glyph.isRead ? 'EMC ' : `${UNREAD} `;
    }
    if (y !== rise) {
      flush();
      operators += `${toNumber((y * size) / 1000)} Ts `;
    }
    [rise, isRead] = [y, glyph.isRead];
    const back = Math.round(at - x);
    const code = id === undefined ? font.encodeBlank(text, width) : font.encode(id, text, width);
    items += `${back === 0 ? '' : back}<${code}>`;
    at += width - back;
  }
  flush();
  return `${operators}${rise === 0 ? '' : '0 Ts '}${isRead ? '' : 'EMC '}`;
}
