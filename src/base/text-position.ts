/** A place in a text as editors count it. */
export interface TextPosition {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

const LINE_END = /\r\n|\r|\n/g;

/** The lines and columns of some offsets in UTF-16 code units; a byte order mark takes no column. */
export function toTextPositions(
  text: string,
  offsets: readonly number[],
): ReadonlyMap<number, TextPosition> {
  const positions = new Map<number, TextPosition>();
  const lineEnds = text.matchAll(LINE_END);
  let lineEnd = lineEnds.next().value;
  let line = 1;
  let lineStart = text.startsWith('\ufeff') ? 1 : 0;
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    while (lineEnd && lineEnd.index + lineEnd[0].length <= offset) {
      line += 1;
      lineStart = lineEnd.index + lineEnd[0].length;
      lineEnd = lineEnds.next().value;
    }
    positions.set(offset, { line, column: Math.max(1, offset - lineStart + 1) });
  }
  return positions;
}
