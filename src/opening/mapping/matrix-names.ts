import type { CellValue, Table } from '../table';
import { cleanCell } from './clean-cell';

const MAX_LOOKED_AT = 5_000;

/** Whether the cells of a row from the second on name the rows below it, whatever the order. */
export function isMatrixAt(rows: Table['rows'], headerRow: number): boolean {
  const across = namesIn((rows[headerRow] ?? []).slice(1));
  const below = rows.slice(headerRow + 1, headerRow + 1 + MAX_LOOKED_AT);
  const down = namesIn(below.map((row) => row[0]));
  if (across.size < 2 || down.size < 2) return false;
  let shared = 0;
  for (const name of across) if (down.has(name)) shared += 1;
  return shared >= 2 && shared >= Math.max(across.size, down.size) * 0.6;
}

function namesIn(cells: readonly CellValue[]): ReadonlySet<string> {
  return new Set(cells.map((cell) => cleanCell(cell).text).filter((text) => text !== ''));
}
