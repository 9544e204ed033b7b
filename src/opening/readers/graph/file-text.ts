import type { TextPosition } from '~/base/text-position';

/** The characters of a record that are kept as evidence. */
const MAX_RECORD = 1_000;

const LINE_END = /\r\n|\r|\n/g;

/** The text of a file, in which offsets in UTF-16 code units can be placed again and again. */
export class FileText {
  readonly text: string;
  #lineStarts: readonly number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** The line and column of an offset; an offset beyond the text stands at its end. */
  positionAt(offset: number): TextPosition {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    const column = Math.min(offset, this.text.length) - (starts[low] as number) + 1;
    return { line: low + 1, column: Math.max(1, column) };
  }

  /** Where each line starts; there is at least one. */
  get lineStarts(): readonly number[] {
    this.#lineStarts ??= findLineStarts(this.text);
    return this.#lineStarts;
  }

  /** The text of a record, up to 1,000 characters, without the blanks around it. */
  recordAt(start: number, end: number): string {
    return cutText(this.text.slice(start, end), MAX_RECORD).trim();
  }
}

/** The start of a text, up to a number of UTF-16 code units, without half a character. */
export function cutText(text: string, most: number): string {
  return text.slice(0, most).replace(/\p{Surrogate}/gu, '\ufffd');
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(LINE_END)) starts.push(index + end.length);
  return starts;
}
