import type { FileText } from '../graph/file-text';

/** A line of a file without its line end. */
export interface FileLine {
  readonly text: string;
  /** Where it starts in the file. */
  readonly start: number;
}

/** A word of a line: what stands between blanks or in double quotes. */
export interface Token {
  readonly text: string;
  /** Where it starts in the file, its quote included. */
  readonly offset: number;
  readonly isQuoted: boolean;
}

/** Quoted, or of anything but blanks; a quote that never ends runs to the end of its line. */
const TOKEN = /"([^"]*)(?:"|$)|[^\s"]+/g;

/** The lines of a file, one after another; CRLF, LF and CR each end one. */
export function* linesOf({ text, lineStarts }: FileText): Iterable<FileLine> {
  for (const [index, start] of lineStarts.entries()) {
    const next = lineStarts[index + 1] ?? text.length;
    yield { text: text.slice(start, next).replace(/[\r\n]+$/, ''), start };
  }
}

/** The words of a line. */
export function tokensOf({ text, start }: FileLine): readonly Token[] {
  return [...text.matchAll(TOKEN)].map(({ index, 0: raw, 1: quoted }) => ({
    text: quoted ?? raw,
    offset: start + index,
    isQuoted: quoted !== undefined,
  }));
}
