import type { Role } from '../role';
import type { CellValue, Table } from '../table';
import { cellText, cleanCell } from './clean-cell';
import { findHeaderRow } from './find-header';
import { headingKey } from './heading-key';
import { roleOfHeading } from './known-headings';
import type { Mapping, TableShape } from './mapping';
import { isMatrixAt } from './matrix-names';
import { findOwnForm, type OwnForm } from './own-form';
import { countFilled, isEmptyCell, type Layout, type MappedColumn } from './read-table';

/** More columns than this are not read. */
export const MAX_COLUMNS = 5_000;

/** What the mapping says of one table. */
type Given = Pick<Mapping, 'headerLine' | 'shape' | 'columns'>;

/** Finds where the headings and the records of a table stand, and what its rows are. */
export function findLayout(table: Table, given: Given, isOwnGraph: boolean): Layout {
  if (table.content !== 'cells') return recordsOf(table, table.content, isOwnGraph);
  const headerRow = findHeaderRow(table, given.headerLine);
  const rows = findRecords(table, headerRow);
  const columns = columnsOf(table, headerRow, rows);
  const own = findOwnForm(table, headerRow, isOwnGraph);
  const shape = own
    ? OWN_SHAPES[own]
    : (given.shape ?? guessShape(table, headerRow, rows, columns, given));
  const preamble = table.rows
    .slice(0, Math.max(headerRow, 0))
    .flatMap((row) => row.filter((cell) => !isEmptyCell(cell)).map((cell) => cleanCell(cell).text));
  return { table, shape, headerRow, columns, rows, preamble, own };
}

/** What the rows of our own tables are. */
const OWN_SHAPES: Readonly<Record<OwnForm, TableShape>> = {
  'csv-relations': 'ties',
  'csv-actors': 'actors',
  'graph-relations': 'ties',
  'graph-actors': 'actors',
};

/** A table whose columns the format declares. */
function recordsOf(table: Table, shape: 'actors' | 'ties', isOwnGraph: boolean): Layout {
  const columns = nameColumns(
    table.columns.map(({ name, role }, index) => ({
      index,
      heading: cleanCell(name).text,
      declared: role,
    })),
  );
  return {
    table,
    shape,
    headerRow: -1,
    columns,
    rows: table.rows.map((_, row) => row),
    preamble: [],
    own: findOwnForm(table, -1, isOwnGraph),
  };
}

/** The rows below the headings that hold something and do not repeat them. */
function findRecords(table: Table, headerRow: number): readonly number[] {
  const headings = headerRow < 0 ? undefined : lineOfTexts(table.rows[headerRow]);
  const records: number[] = [];
  for (let row = headerRow + 1; row < table.rows.length; row += 1) {
    const cells = table.rows[row];
    if (countFilled(cells) === 0) continue;
    if (
      headings !== undefined &&
      cells?.[0] === table.rows[headerRow]?.[0] &&
      lineOfTexts(cells) === headings
    )
      continue;
    records.push(row);
  }
  return records;
}

function lineOfTexts(row: readonly CellValue[] | undefined): string {
  return JSON.stringify((row ?? []).map((cell) => cleanCell(cell).text));
}

function columnsOf(
  table: Table,
  headerRow: number,
  rows: readonly number[],
): readonly MappedColumn[] {
  const headings = table.rows[headerRow] ?? [];
  let width = headings.length;
  for (const row of rows) width = Math.max(width, filledWidth(table.rows[row] ?? [], width));
  const named = Array.from({ length: Math.min(width, MAX_COLUMNS) }, (_, index) => ({
    index,
    heading: cleanCell(headings[index]).text,
  }));
  return nameColumns(named);
}

/** Up to where cells hold something, where that is further than is known. */
function filledWidth(row: readonly CellValue[], known: number): number {
  for (let width = row.length; width > known; width -= 1)
    if (!isEmptyCell(row[width - 1])) return width;
  return known;
}

/** Names columns by heading; those without one, or with one that another has, by their place. */
function nameColumns(
  columns: readonly { index: number; heading: string; declared?: Role | undefined }[],
): readonly MappedColumn[] {
  const counts = new Map<string, number>();
  for (const { heading } of columns) {
    const key = headingKey(heading) || heading;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return columns.map((column) => {
    const { heading, index } = column;
    const isAlone = heading !== '' && counts.get(headingKey(heading) || heading) === 1;
    const isNumber = /^#\d+$/.test(heading);
    return { ...column, key: isAlone && !isNumber ? heading : `#${index + 1}` };
  });
}

function guessShape(
  table: Table,
  headerRow: number,
  rows: readonly number[],
  columns: readonly MappedColumn[],
  { columns: given = {} }: Given,
): TableShape {
  const roles = new Set<Role>(
    columns.flatMap(({ key }) => (Object.hasOwn(given, key) ? [given[key] as Role] : [])),
  );
  if (headerRow >= 0 && isMatrixAt(table.rows, headerRow)) return 'matrix';
  if (isYears(columns)) return 'years';
  if (roles.has('from') && roles.has('to')) return 'ties';
  const known = new Set<Role>(
    columns.flatMap(({ heading }) => roleOfHeading(heading, 'ties')?.role ?? []),
  );
  const hasEnds =
    (known.has('from') || known.has('from-name')) && (known.has('to') || known.has('to-name'));
  if (hasEnds) return 'ties';
  if (isSides(columns)) return 'sides';
  if (headerRow < 0 && isAdjacency(table, rows)) return 'adjacency';
  const isOfActors = columns.some(({ heading }) => {
    const role = roleOfHeading(heading, 'actors')?.role;
    return role === 'name' || role === 'id';
  });
  return isOfActors && !known.has('from') && !known.has('to') ? 'actors' : 'ties';
}

/** Three columns or more that are called by years. */
function isYears(columns: readonly MappedColumn[]): boolean {
  return columns.filter(({ heading }) => yearOfHeading(heading) !== undefined).length >= 3;
}

/** A column of events, one of sides and one of names. */
function isSides(columns: readonly MappedColumn[]): boolean {
  return columns.some(({ heading }) => /^(side|camp|الجانب|المعسكر)$/i.test(heading));
}

/** Rows of different lengths whose later cells are names that begin other rows. */
function isAdjacency(table: Table, rows: readonly number[]): boolean {
  const looked = rows.slice(0, 2_000);
  const lengths = new Set(looked.map((row) => countFilled(table.rows[row])));
  if (lengths.size < 2 || Math.max(...lengths) < 3) return false;
  const first = new Set(looked.map((row) => cellText(table.rows[row]?.[0]).trim()));
  let [later, known] = [0, 0];
  for (const row of looked)
    for (const cell of (table.rows[row] ?? []).slice(2)) {
      if (isEmptyCell(cell)) continue;
      later += 1;
      if (first.has(cellText(cell).trim())) known += 1;
    }
  return later > 0 && known >= later * 0.3;
}

/** The year that a heading is, with a letter before it or not; undefined where it is none. */
export function yearOfHeading(heading: string): number | undefined {
  const [, year] = /^[Xx]?((?:1\d|20)\d\d)$/.exec(heading) ?? [];
  return year === undefined ? undefined : Number(year);
}
