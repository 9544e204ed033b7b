import { MAX_CELLS, MAX_ROWS } from '../bounds';
import type { ZipMember } from '../container/read-zip';
import type { OpeningIssue, OpeningRule } from '../opening-issue';
import type { CellValue } from '../table';
import { toCellName, type WorkbookSheet, withoutEmptyEnd } from './sheet';

/** The sheets of a workbook; undefined where they have more rows or cells than are read. */
export interface SheetsReading {
  readonly sheets: readonly WorkbookSheet[];
  readonly issues: readonly OpeningIssue[];
}

/** The cells, most of them without a value, that the library may make. */
const MAX_SPANNED = 20_000_000;

type FoundSheet = Awaited<ReturnType<typeof import('hucre/xlsx').readXlsx>>['sheets'][number];

/**
 * The sheets of a workbook of Excel: values of formulas, whole texts of several fonts, dates as days
 * in every time zone. What is merged down a column stands in each of its rows.
 */
export async function readXlsxSheets(
  bytes: Uint8Array,
  members: readonly ZipMember[],
): Promise<SheetsReading | undefined> {
  if (spannedCells(members) > MAX_SPANNED) return undefined;
  const { readXlsx } = await import('hucre/xlsx');
  const { sheets } = await readXlsx(bytes, { maxRows: MAX_ROWS + 1 });
  const issues: OpeningIssue[] = [];
  const read = sheets.map((sheet) => readSheet(sheet, issues));
  const cells = read.reduce(
    (all, { rows }) => rows.reduce((sum, row) => sum + row.cells.length, all),
    0,
  );
  const isTooLarge = cells > MAX_CELLS || read.some(({ rows }) => rows.length > MAX_ROWS);
  return isTooLarge ? undefined : { sheets: read, issues };
}

/** The cells that the sheets span: one cell far to the right fills its row up to there. */
function spannedCells(members: readonly ZipMember[]): number {
  let cells = 0;
  for (const { path, bytes } of members) {
    if (!path.endsWith('.xml')) continue;
    const text = new TextDecoder('latin1').decode(bytes);
    let widest = 0;
    let last = 0;
    for (const [, letters = '', row] of text.matchAll(/\sr\s*=\s*["']([A-Za-z]{1,3})(\d+)["']/g)) {
      widest = Math.max(widest, toColumn(letters));
      last = Math.max(last, Number(row));
    }
    // The reader makes every row as wide as the widest.
    cells += widest * last;
  }
  return cells;
}

function toColumn(letters: string): number {
  return [...letters.toUpperCase()].reduce(
    (all, letter) => all * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

function readSheet(found: FoundSheet, issues: OpeningIssue[]): WorkbookSheet {
  const { name, hidden = false, veryHidden = false } = found;
  const addIssue = (rule: OpeningRule, about: string, row: number, column: number) =>
    issues.push({
      severity: rule === 'formula-without-value' ? 'warning' : 'notice',
      rule,
      about: about.slice(0, 200),
      table: name,
      line: row + 1,
      column: column + 1,
      cell: toCellName(row, column),
    });
  const rows: (readonly CellValue[])[] = found.rows.map((cells, row) =>
    cells.map((value, column) => {
      if (!(value instanceof Date)) return value ?? undefined;
      if (value.getTime() % 86_400_000 !== 0 && value.getUTCFullYear() > 1899)
        addIssue('time-of-day', value.toISOString().slice(0, 16).replace('T', ' '), row, column);
      return toDayText(value);
    }),
  );
  for (const [key, { formula, value }] of found.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (formula !== undefined && (value ?? '') === '' && rows[row]?.[column] === undefined)
      addIssue('formula-without-value', `=${formula}`, row, column);
  }
  for (const { startRow, startCol, endRow, endCol } of found.merges ?? []) {
    if (startCol !== endCol || endRow === startRow) continue;
    const value = rows[startRow]?.[startCol];
    if (value === undefined) continue;
    for (let row = startRow + 1; row <= Math.min(endRow, rows.length - 1); row++)
      rows[row] = (rows[row] ?? []).with(startCol, value);
    addIssue('merged-down', String(value), startRow, startCol);
  }
  return { name, isHidden: hidden || veryHidden, rows: keepFilled(rows) };
}

function keepFilled(rows: readonly (readonly CellValue[])[]) {
  return rows
    .map((cells, index) => ({ index, cells: withoutEmptyEnd(cells) }))
    .filter(({ cells }) => cells.length > 0);
}

/** The day of a date in EDTF, or the time of day of what is no more than that. */
function toDayText(date: Date): string | undefined {
  if (Number.isNaN(date.getTime())) return undefined;
  const text = date.toISOString();
  return date.getUTCFullYear() < 1900 ? text.slice(11, 16) : text.slice(0, 10);
}
