import type { CellValue } from '../table';
import { headingKey } from './heading-key';
import { isEmptyCell } from './read-table';

const TOTALS = new Set(
  [
    ...['total', 'totals', 'sum', 'grand total', 'subtotal', 'sub total', 'overall', 'all'],
    ...['gesamt', 'summe', 'somme', 'المجموع', 'مجموع', 'الإجمالي', 'إجمالي', 'المجموع الكلي'],
  ].map(headingKey),
);

const MAX_WORD = 40;

/** Whether a cell holds a word for a total. */
export function isTotalWord(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.length <= MAX_WORD && TOTALS.has(headingKey(cell));
}

/**
 * Whether a row sums up the others: its first word is one for a total, and it does not name two
 * actors. Where ends are numbers throughout, a number does not tell a total.
 */
export function isTotalRow(
  cells: readonly CellValue[],
  from: number | undefined,
  to: number | undefined,
  hasNumericEnds: boolean,
): boolean {
  const first = cells.findIndex((cell) => !isEmptyCell(cell));
  if (first < 0 || !isTotalWord(cells[first])) return false;
  const ends = [from, to].filter((column) => column !== undefined && column !== first);
  return ends.every((column) => {
    const cell = cells[column ?? -1];
    return isEmptyCell(cell) || (!hasNumericEnds && isNumberText(cell));
  });
}

function isNumberText(cell: CellValue): boolean {
  return typeof cell === 'number' || /^[-+]?[\d.,]{1,40}$/.test(String(cell ?? '').trim());
}
