import { MAX_CELLS, MAX_ROWS } from '../bounds';
import type { FilePlace, OpeningIssue } from '../opening-issue';
import type { ReadingContext } from '../readers/reader';
import type { Table } from '../table';
import type { DialectGuess } from './guess-dialect';
import { countLineEnds, readRecord } from './read-record';

/** The characters after which the page is told how much is read, and may stop the reading. */
const PIECE = 2_000_000;

/** Cells that are longer than this, which no spreadsheet holds, are listed. */
const LONG = 32_767;

const MOST_TEXT = 1_000;
const MOST_ABOUT = 200;

/** The records of a text and where each starts; blank lines are no records, but counted. */
export interface TextRecords {
  readonly rows: readonly (readonly string[])[];
  readonly issues: readonly OpeningIssue[];
  readonly placeOf: Table['placeOf'];
  readonly recordOf: Table['recordOf'];
}

/**
 * The records of a text, as they stand. Undefined where there are more rows or cells than are read.
 * Rejects with the reason of the signal once that is aborted.
 */
export async function readRecords(
  text: string,
  dialect: DialectGuess,
  { onProgress, signal }: ReadingContext,
): Promise<TextRecords | undefined> {
  const rows: (readonly string[])[] = [];
  const starts: number[] = [];
  const lines: number[] = [];
  const numbers: number[] = [];
  const issues = createIssues(text);
  let line = 1 + countLineEnds(text.slice(0, dialect.start));
  let number = line;
  let cells = 0;
  let pause = PIECE;
  for (let at = dialect.start; at < text.length; number++) {
    const record = readRecord(text, at, dialect);
    if (record.cells.length > 1 || record.cells[0]?.trim()) {
      cells += record.cells.length;
      if (rows.length >= MAX_ROWS || cells > MAX_CELLS) return undefined;
      issues.check(record.cells, at, line, record.strayQuote);
      rows.push(record.cells);
      starts.push(at);
      lines.push(line);
      numbers.push(number);
    }
    line += record.lineEnds;
    at = record.end;
    if (at < pause) continue;
    pause = at + PIECE;
    onProgress?.(at / text.length);
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  }
  const places = { starts: Int32Array.from(starts), lines: Int32Array.from(lines) };
  const numberOf = Int32Array.from(numbers);
  return {
    rows,
    issues: issues.all(),
    placeOf: (row, column) => findPlace(text, dialect, places, row, column),
    recordOf: (row) => {
      const start = places.starts[row] ?? 0;
      const { end } = readRecord(text, start, dialect);
      const record = text.slice(start, Math.min(end, start + MOST_TEXT));
      return { at: `row=${numberOf[row]}`, text: record.replace(/[\r\n]+$/, '') };
    },
  };
}

/** Where a row, or one of its cells, starts: a cell that is not there, at the end of its record. */
function findPlace(
  text: string,
  dialect: DialectGuess,
  places: { readonly starts: Int32Array; readonly lines: Int32Array },
  row: number,
  column = 0,
): FilePlace {
  const start = places.starts[row] ?? 0;
  const line = places.lines[row] ?? 1;
  if (column === 0) return { line, column: 1 };
  const offsets: number[] = [];
  const { end } = readRecord(text, start, dialect, offsets);
  const offset =
    offsets[column] ?? end - (/[\r\n]*$/.exec(text.slice(start, end))?.[0].length ?? 0);
  const before = text.slice(start, offset);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return { line: line + countLineEnds(before), column: before.length - lineStart + 1 };
}

/** Lists the quotes that close none, and the first of the formulas and of the cells of great length. */
function createIssues(text: string) {
  const issues: OpeningIssue[] = [];
  const firsts = new Map<string, { issue: OpeningIssue; count: number }>();
  const countFirst = (issue: OpeningIssue) => {
    const first = firsts.get(issue.rule);
    if (first) first.count += 1;
    else firsts.set(issue.rule, { issue, count: 1 });
  };
  return {
    check(cells: readonly string[], start: number, line: number, strayQuote: number | undefined) {
      if (strayQuote !== undefined) {
        const before = text.slice(start, strayQuote);
        const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
        const about = /^[^\r\n]*/.exec(text.slice(strayQuote, strayQuote + 40))?.[0] ?? '';
        const place = { line: line + countLineEnds(before), column: before.length - lineStart + 1 };
        issues.push({ severity: 'warning', rule: 'unclosed-quote', about, ...place });
      }
      for (const cell of cells) {
        const about = cell.slice(0, MOST_ABOUT);
        if (cell.length > LONG) countFirst({ severity: 'notice', rule: 'long-cell', about, line });
        if (cell.charCodeAt(0) === 61 && /^=[\w(@]/.test(cell))
          countFirst({ severity: 'notice', rule: 'formula-text', about, line });
      }
    },
    all: () => [
      ...issues,
      ...[...firsts.values()].map(({ issue, count }) => ({ ...issue, values: { count } })),
    ],
  };
}
