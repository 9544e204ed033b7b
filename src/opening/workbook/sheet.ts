import type { OpeningIssue } from '../opening-issue';
import type { Cell, Table } from '../table';

/** What a formula gives that cannot be computed, in Excel and in LibreOffice. */
const ERROR = /^(?:#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)|Err:\d{3})$/;

/** A sheet of a workbook, with the rows that hold something. */
export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly SheetRow[];
}

/** A row of a sheet; cells after its last one are left out. */
export interface SheetRow {
  /** 0-based. */
  readonly index: number;
  readonly cells: readonly Cell[];
}

/**
 * A sheet as a table, and what was found in its cells. A cell with an error holds nothing.
 */
export function toSheetTable(sheet: WorkbookSheet): {
  readonly table: Table;
  readonly issues: readonly OpeningIssue[];
} {
  const issues: OpeningIssue[] = [];
  const indexes = Int32Array.from(sheet.rows, ({ index }) => index);
  const placeOf: Table['placeOf'] = (row, column = 0) => {
    const index = indexes[row] ?? 0;
    const cell = toCellName(index, column);
    return { table: sheet.name, line: index + 1, column: column + 1, cell };
  };
  const rows = sheet.rows.map(({ cells }, row) =>
    cells.map((cell, column) => {
      if (typeof cell !== 'string' || !ERROR.test(cell)) return cell;
      const place = placeOf(row, column);
      issues.push({ severity: 'warning', rule: 'error-cell', about: cell, ...place });
      return undefined;
    }),
  );
  const table: Table = {
    id: sheet.name,
    content: 'cells',
    columns: [],
    rows,
    ...(sheet.isHidden ? { isHidden: true } : {}),
    placeOf,
    recordOf: (row) => ({
      at: `row=${(indexes[row] ?? 0) + 1}`,
      text: (rows[row] ?? [])
        .map((cell) => cell ?? '')
        .join('\t')
        .slice(0, 1_000),
    }),
  };
  return { table, issues };
}

/** A cell as a workbook names it: `B6` for row 5 and column 1, counted from 0. */
export function toCellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

/** Some cells without those after the last that holds something. */
export function withoutEmptyEnd(cells: readonly Cell[]): readonly Cell[] {
  const last = cells.findLastIndex((cell) => cell !== undefined && cell !== '');
  return cells.slice(0, last + 1);
}
