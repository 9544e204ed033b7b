import type { Role } from '../role';
import type { CellValue, Table } from '../table';
import type { TableShape } from './mapping';
import type { OwnForm } from './own-form';

/** A column of a table as it is mapped. */
export interface MappedColumn {
  /** 0-based. */
  readonly index: number;
  /** Without blanks at its ends; '' where there is none. */
  readonly heading: string;
  /** As mappings name it: the heading, or `#5` where that is none, or stands twice. */
  readonly key: string;
  /** What the format itself says that it is. */
  readonly declared?: Role | undefined;
}

/** A table of a file with the place of its headings and its records. */
export interface Layout {
  readonly table: Table;
  readonly shape: TableShape;
  /** The 0-based row of the headings; -1 where there are none. */
  readonly headerRow: number;
  readonly columns: readonly MappedColumn[];
  /** The 0-based rows that hold a record, in order. */
  readonly rows: readonly number[];
  /** The words that stand above the headings. */
  readonly preamble: readonly string[];
  /** Which table of this program it is, where it is one. */
  readonly own?: OwnForm | undefined;
}

/** Whether a cell holds nothing but blanks. */
export function isEmptyCell(cell: CellValue): boolean {
  return cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '');
}

/** How many cells of a row hold something. */
export function countFilled(row: readonly CellValue[] | undefined): number {
  let filled = 0;
  for (const cell of row ?? []) if (!isEmptyCell(cell)) filled += 1;
  return filled;
}

/** The 1-based line in which a row starts. */
export function lineOfRow(table: Table, row: number): number {
  return table.placeOf(row).line ?? row + 1;
}
