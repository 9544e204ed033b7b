import type { Table } from '../table';
import { scoreHeadings } from './find-header';
import { countFilled, lineOfRow } from './read-table';

/** Blocks beyond these stay part of the last one. */
const MAX_BLOCKS = 50;
/** From this score on the cells of a row are headings: two that are known, as `name` and `country`. */
const SURELY_HEADINGS = 2;
/** A row that is fuller than this holds more than a title. */
const MAX_TITLE = 1;

/**
 * The blocks of a table of cells: a new one begins after a blank line, with a row of known headings,
 * or with a title above such a row, if there are headings before it, and others. The first block
 * keeps the id of the table; the others have `#2` and so on after it. Other tables are one block.
 */
export function splitBlocks(table: Table): readonly Table[] {
  if (table.content !== 'cells') return [table];
  const starts = findStarts(table);
  if (starts.length < 2) return [table];
  return starts.map((start, index) =>
    toBlock(
      table,
      start,
      starts[index + 1] ?? table.rows.length,
      index === 0 ? table.id : `${table.id} #${index + 1}`,
    ),
  );
}

function findStarts(table: Table): readonly number[] {
  const { rows } = table;
  const starts = [0];
  let headings = '';
  for (let row = 0; row < rows.length && starts.length < MAX_BLOCKS; row += 1) {
    const above = row > 1 && countFilled(rows[row - 1]) === MAX_TITLE ? row - 1 : row;
    // Cheap tests first: most rows follow no blank line, and few of those head columns.
    const mayBegin = row > 0 && (mayFollowBlank(table, row) || mayFollowBlank(table, above));
    if ((headings !== '' && !mayBegin) || !isHeadingRow(table, row)) continue;
    const text = JSON.stringify(rows[row]);
    const start = [row, above].find((at) => at > 0 && isAfterBlank(table, at));
    if (headings !== '' && start !== undefined && text !== headings) starts.push(start);
    if (headings === '' || start !== undefined) headings = text;
  }
  return starts;
}

/** Whether a row is one of known headings, with a record below it. */
function isHeadingRow({ rows }: Table, row: number): boolean {
  const cells = rows[row] ?? [];
  if (countFilled(cells) < 2 || countFilled(rows[row + 1]) < 2) return false;
  return scoreHeadings(cells) >= SURELY_HEADINGS;
}

function mayFollowBlank(table: Table, row: number): boolean {
  return (
    countFilled(table.rows[row - 1]) === 0 || lineOfRow(table, row) > lineOfRow(table, row - 1) + 1
  );
}

/** Whether the line above a row is blank: it is there as a row without cells, or is counted only. */
function isAfterBlank(table: Table, row: number): boolean {
  if (!mayFollowBlank(table, row)) return false;
  if (countFilled(table.rows[row - 1]) === 0) return true;
  // A cell of several lines takes as many.
  const [one, other] = [numberOf(table, row - 1), numberOf(table, row)];
  return one === undefined || other === undefined || other > one + 1;
}

/** The number of a record in its file, where its address says it. */
function numberOf({ recordOf }: Table, row: number): number | undefined {
  const [, number] = /^row=(\d+)$/.exec(recordOf(row).at) ?? [];
  return number === undefined ? undefined : Number(number);
}

function toBlock(table: Table, start: number, end: number, id: string): Table {
  return {
    ...table,
    id,
    rows: table.rows.slice(start, end),
    placeOf: (row, column) => table.placeOf(row + start, column),
    recordOf: (row) => table.recordOf(row + start),
  };
}
