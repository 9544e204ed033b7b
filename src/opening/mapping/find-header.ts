import type { CellValue, Table } from '../table';
import { cellText, cleanCell } from './clean-cell';
import { headingKey } from './heading-key';
import { roleOfHeading } from './known-headings';
import { isMatrixAt } from './matrix-names';
import { readDate } from './read-date';
import { readNumber } from './read-number';
import { countFilled, isEmptyCell, lineOfRow } from './read-table';

/** The headings are looked for in so many rows from the first. */
const MAX_PREAMBLE = 60;

/** How many rows are looked at for how wide a table is. */
const MAX_LOOKED_AT = 200;

/**
 * The 0-based row of the headings: where the mapping says, else the first row whose cells are known
 * headings, else the first one as wide as the table that holds only words. -1 where there are none.
 */
export function findHeaderRow(table: Table, given: number | undefined): number {
  if (given === 0) return -1;
  const { rows } = table;
  const last = Math.min(rows.length, MAX_PREAMBLE);
  if (given !== undefined) {
    for (let row = 0; row < rows.length; row += 1)
      if (lineOfRow(table, row) === given && countFilled(rows[row]) > 0) return row;
  }
  const width = widthOf(rows);
  let [best, bestScore] = [-1, 1];
  for (let row = 0; row < last; row += 1) {
    const score = scoreHeadings(rows[row] ?? []);
    if (score > bestScore) [best, bestScore] = [row, score];
  }
  if (best >= 0) return best;
  for (let row = 0; row < last; row += 1)
    if (isWide(rows[row] ?? [], width)) return isHeadings(rows, row) ? row : -1;
  return -1;
}

/** How many cells most rows fill. */
function widthOf(rows: readonly (readonly CellValue[])[]): number {
  const counts = new Map<number, number>();
  for (const row of rows.slice(0, MAX_LOOKED_AT)) {
    const filled = countFilled(row);
    if (filled > 1) counts.set(filled, (counts.get(filled) ?? 0) + 1);
  }
  let [width, most] = [2, 0];
  for (const [filled, count] of counts) if (count > most) [width, most] = [filled, count];
  return width;
}

/** How many cells are known headings, ends counted double; 0 where one is no heading at all. */
export function scoreHeadings(row: readonly CellValue[]): number {
  let score = 0;
  const seen = new Set<string>();
  for (const cell of row) {
    if (isEmptyCell(cell)) continue;
    const text = cleanCell(cell).text;
    const key = headingKey(text);
    const ties = roleOfHeading(text, 'ties');
    const known = ties ?? roleOfHeading(text, 'actors');
    if (known && !seen.has(key))
      score +=
        (ties?.role === 'from' || ties?.role === 'to' ? 1 : 0.5) +
        (known.certainty === 'sure' ? 0.5 : 0);
    seen.add(key);
  }
  return score;
}

function isWide(row: readonly CellValue[], width: number): boolean {
  return countFilled(row) >= Math.max(2, Math.floor(width * 0.6));
}

/** Whether a row holds words only, each once, or years, and what follows differs from it in kind. */
function isHeadings(rows: readonly (readonly CellValue[])[], at: number): boolean {
  const row = (rows[at] ?? []).filter((cell) => !isEmptyCell(cell));
  const texts = row.map((cell) => cleanCell(cell).text);
  if (new Set(texts).size < texts.length) return false;
  const areWords = texts.every((text) => !isValue(text) || /^(1\d|20)\d\d$/.test(text));
  if (!areWords || texts.every((text) => /^\d+$/.test(text)))
    return areWords && hasBareCorner(rows, at);
  return hasBareCorner(rows, at) || isMatrixAt(rows, at) || !recurs(rows, at, texts);
}

/** A first cell that is empty stands above row names. */
function hasBareCorner(rows: readonly (readonly CellValue[])[], at: number): boolean {
  return isEmptyCell(rows[at]?.[0]) && !isEmptyCell(rows[at + 1]?.[0]);
}

/** Whether what stands in a row stands below it as well, so that it is a record. */
function recurs(
  rows: readonly (readonly CellValue[])[],
  at: number,
  texts: readonly string[],
): boolean {
  const looked = new Set(texts);
  for (const row of rows.slice(at + 1, at + 1 + MAX_LOOKED_AT * 5))
    for (const cell of row) if (looked.has(cellText(cell).trim())) return true;
  return false;
}

function isValue(text: string): boolean {
  if (readNumber(text, '.') ?? readNumber(text, ',')) return true;
  return /\d{4}/.test(text) && 'edtf' in readDate(text, 'dmy');
}
