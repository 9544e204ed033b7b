/** What parts the cells of a text of records (RFC 4180 with other separators). */
export interface Dialect {
  /** One character or more. */
  readonly delimiter: string;
  /** One character, or none where there are no quotes. */
  readonly quote: string;
}

/** A record of a text, as it stands there. */
export interface TextRecord {
  readonly cells: readonly string[];
  /** The offset after the line end. */
  readonly end: number;
  /** The physical line ends in it, its own counted: CRLF, LF and CR each end one. */
  readonly lineEnds: number;
  /** The offset of the first quote that opens a cell and closes none; undefined where there is none. */
  readonly strayQuote: number | undefined;
}

const LF = 10;
const CR = 13;
const BLANK = 32;

/**
 * The record that starts at an offset. A cell in quotes may hold line ends; blanks outside of its
 * quotes are none of it. A quote whose closing quote is not followed by a delimiter, a line end or
 * the end of the text is text, so that it costs its cell and not the rest of the file. Takes time
 * in proportion to the text: of two unclosed quotes the first is not looked for beyond the second.
 */
export function readRecord(
  text: string,
  start: number,
  dialect: Dialect,
  /** Filled with the offset at which each cell starts. */
  starts?: number[],
): TextRecord {
  const { delimiter } = dialect;
  const cells: string[] = [];
  let lineEnds = 0;
  let strayQuote: number | undefined;
  let at = start;
  for (;;) {
    starts?.push(at);
    const opening = findOpeningQuote(text, at, dialect);
    const quoted = opening < 0 ? undefined : readQuoted(text, opening, dialect);
    if (opening >= 0 && !quoted) strayQuote ??= opening;
    const end = quoted ? quoted.end : findCellEnd(text, at, delimiter);
    if (quoted) lineEnds += quoted.lineEnds;
    cells.push(quoted ? quoted.value : text.slice(at, end));
    if (!isAt(text, end, delimiter)) {
      const next = afterLineEnd(text, end);
      if (next > end) lineEnds += 1;
      return { cells, end: next, lineEnds, strayQuote };
    }
    at = end + delimiter.length;
  }
}

function findOpeningQuote(text: string, start: number, { quote }: Dialect): number {
  if (!quote) return -1;
  let at = start;
  while (text.charCodeAt(at) === BLANK) at += 1;
  return text.charCodeAt(at) === quote.charCodeAt(0) ? at : -1;
}

function readQuoted(text: string, opening: number, { delimiter, quote }: Dialect) {
  let isDoubled = false;
  for (let at = opening + 1; ; at += 2) {
    at = text.indexOf(quote, at);
    if (at < 0) return undefined;
    if (text.startsWith(quote, at + 1)) {
      isDoubled = true;
      continue;
    }
    let end = at + 1;
    while (text.charCodeAt(end) === BLANK) end += 1;
    if (end < text.length && !isLineEnd(text, end) && !isAt(text, end, delimiter)) return undefined;
    const raw = text.slice(opening + 1, at);
    const value = isDoubled ? raw.replaceAll(quote + quote, quote) : raw;
    return { value, end, lineEnds: countLineEnds(raw) };
  }
}

function findCellEnd(text: string, start: number, delimiter: string): number {
  const first = delimiter.charCodeAt(0);
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || code === CR) break;
    if (code === first && isAt(text, at, delimiter)) break;
  }
  return at;
}

/** Like `startsWith`, which takes longer for a single character. */
function isAt(text: string, at: number, part: string): boolean {
  return (
    text.charCodeAt(at) === part.charCodeAt(0) && (part.length === 1 || text.startsWith(part, at))
  );
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === LF || code === CR;
}

function afterLineEnd(text: string, at: number): number {
  if (at >= text.length) return at;
  return text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
}

/** The physical line ends in a text. */
export function countLineEnds(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isLineEnd(text, at)) continue;
    count += 1;
    at = afterLineEnd(text, at) - 1;
  }
  return count;
}
