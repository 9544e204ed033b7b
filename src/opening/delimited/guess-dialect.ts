import { type Dialect, readRecord } from './read-record';

/** The characters and the records from which a dialect is guessed. */
const SAMPLE = 65_536;
const MOST_RECORDS = 100;

/** What may part cells, that which is rarest in words first: it wins where two fit equally. */
const DELIMITERS = ['\t', ';', '|', ','] as const;

/** The line by which Excel is told the delimiter; it is no record. */
const SEP_LINE = /^"?sep=([^\r\n"])"?(\r\n|\r|\n|$)/i;

/** What parts the cells of a text, and how it is known. */
export interface DialectGuess extends Dialect {
  /** The offset of the first record: after a line `sep=;`. */
  readonly start: number;
  /** From 0 to 1, how evenly the delimiter parts the records; 0 for a text of one column. */
  readonly fit: number;
}

/**
 * What parts the cells of a text: what is given; what its line `sep=` says; else the delimiter that
 * parts most records into the same number of cells, the heading counted above the others.
 */
export function guessDialect(
  text: string,
  given: { readonly delimiter?: string; readonly quote?: string } = {},
): DialectGuess {
  const sep = SEP_LINE.exec(text);
  const start = sep?.[0].length ?? 0;
  const sample = text.slice(start, start + SAMPLE);
  const isCut = start + SAMPLE < text.length;
  const delimiters = given.delimiter ? [given.delimiter] : sep?.[1] ? [sep[1]] : DELIMITERS;
  const guesses = delimiters.map((delimiter) => {
    const quote = given.quote ?? guessQuote(sample, delimiter);
    return { delimiter, quote, start, fit: fitOf(sample, { delimiter, quote }, isCut) };
  });
  const best = guesses.reduce((a, b) => (b.fit > a.fit + 1e-9 ? b : a));
  const isKnown = delimiters.length === 1;
  return best.fit > 0 || isKnown ? best : { ...best, delimiter: ',' };
}

/** `'` where cells stand in it and none in `"`. */
function guessQuote(sample: string, delimiter: string): string {
  const edge = `(?:^|${delimiter.replace(/\W/g, '\\$&')})`;
  const after = edge.replace('^', '$');
  const cellsIn = (quote: string) =>
    sample.match(new RegExp(`${edge}${quote}[^${quote}\r\n]*${quote}(?=${after})`, 'gm'))?.length ??
    0;
  return cellsIn("'") > 2 && cellsIn('"') === 0 ? "'" : '"';
}

function fitOf(sample: string, dialect: Dialect, isCut: boolean): number {
  const lengths: number[] = [];
  for (let at = 0; at < sample.length && lengths.length < MOST_RECORDS; ) {
    const { cells, end } = readRecord(sample, at, dialect);
    at = end;
    if (isCut && end >= sample.length) break;
    if (cells.length > 1 || cells[0]?.trim()) lengths.push(cells.length);
  }
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  counts.delete(1);
  const [usual = 0, count = 0] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  if (!usual) return 0;
  const evenness = count / lengths.length;
  // A heading is made of words, and holds the delimiter alone: a decimal comma or a list is not in it.
  const headingFits = lengths[0] === usual ? 1 : 0;
  return 0.6 * evenness + 0.4 * headingFits;
}
