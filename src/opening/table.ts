import type { FilePlace } from './opening-issue';
import type { Role } from './role';

/** What stands in a cell. Ids and names are text always; a date of a workbook is an EDTF text. */
export type CellValue = string | number | boolean | undefined;

/** A column whose heading is known from the format. */
export interface Column {
  /** As it is called in the file: the heading, or the title of an attribute. */
  readonly name: string;
  /** What the format itself says that it is, as the ends of an edge; left out for attributes. */
  readonly role?: Role;
}

/**
 * A table of a file: a sheet, a CSV file, the nodes or the edges of a graph file. Rows of a table of
 * `cells` are as they stand, with preamble, heading and totals; those of `actors` and `ties` are
 * records, whose columns the format declares.
 */
export interface Table {
  /** Tells it from the other tables of its file: the name of a sheet, the path in a zip, `nodes`. */
  readonly id: string;
  readonly content: 'cells' | 'actors' | 'ties';
  /** Empty for `cells`. */
  readonly columns: readonly Column[];
  /** Rows may be of different lengths; a cell that is not there is undefined. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Whether the program that wrote it hides it; it is then not read unless chosen. */
  readonly isHidden?: boolean;
  /** Where a row, or one of its cells, starts in the file; both 0-based. */
  readonly placeOf: (row: number, column?: number) => FilePlace;
  /**
   * The record as it stands in the file, up to 1,000 characters, and its address in the file:
   * RFC 7111 `row=12` (from 1, the heading counted), a JSON Pointer, or RFC 5147 `line=16`.
   */
  readonly recordOf: (row: number) => { readonly at: string; readonly text: string };
}
