import type { CellValue } from '../table';
import { addTie } from './add-tie';
import { type Building, readCellText } from './building';
import type { ColumnGuess } from './guess-roles';
import type { Mapping } from './mapping';
import { type DecimalSign, readNumber } from './read-number';
import { isEmptyCell, type Layout } from './read-table';
import { signOf } from './read-tie-draft';
import { resolveKind } from './resolve-kind';
import type { Settled } from './settle-columns';
import { isTotalWord } from './total-row';

/** A cell of a matrix that says that there is a tie. */
interface MatrixCell {
  readonly row: number;
  readonly column: number;
  readonly from: string;
  readonly to: string;
  /** A number, or the words of a kind. */
  readonly said: number | string;
}

/** Reads a matrix, in which a row names who acts and a column who is acted upon. */
export function buildMatrix(
  building: Building,
  layout: Layout,
  guesses: readonly ColumnGuess[],
  settled: Settled,
  { signed }: Pick<Mapping, 'signed'>,
): void {
  const cells = readCells(building, layout, guesses, settled);
  const isSigned = signed ?? cells.some(({ said }) => typeof said === 'number' && said < 0);
  const isUndirected = isSymmetric(cells) || isTriangle(layout, cells);
  const done = new Set<string>();
  for (const { row, column, from, to, said } of cells) {
    if (isUndirected && from !== to) {
      if (done.has(pairKey(to, from))) continue;
      done.add(pairKey(from, to));
    }
    const isNumber = typeof said === 'number';
    const value = isNumber ? '' : said;
    const resolved = resolveKind({
      value,
      mapping: value === '' ? {} : building.values.mappingOf(value),
      sign: isNumber ? (isSigned ? signOf(said) : 'neither') : undefined,
      directed: !isUndirected,
    });
    const weight = isNumber ? Math.abs(said) : undefined;
    const evidence = [{ table: layout.table, row }];
    addTie(
      building,
      { from, to, ...resolved, weight, evidence },
      { table: layout.table, row, column },
    );
  }
}

function readCells(
  building: Building,
  layout: Layout,
  guesses: readonly ColumnGuess[],
  settled: Settled,
): readonly MatrixCell[] {
  const { table, rows, headerRow } = layout;
  const [names, ...others] = guesses;
  const isTotal = (cell: CellValue) => !building.readsTotals && isTotalWord(cell);
  const heads = others
    .filter(({ role, heading }) => role !== 'ignore' && heading !== '' && !isTotal(heading))
    .map((column) => ({ column, name: readCellText(building, table, headerRow, column.index) }));
  const kept = rows.filter((row) => !isTotal(table.rows[row]?.[0]));
  if (!building.readsTotals) listTotals(building, layout);
  const cells: MatrixCell[] = [];
  const froms = kept.map((row) => ({
    row,
    from: readCellText(building, table, row, names?.index),
  }));
  for (const { from } of froms) if (from !== '') building.actors.see(from);
  for (const { name } of heads) building.actors.see(name);
  for (const { row, from } of froms) {
    if (from === '') continue;
    for (const { column, name } of heads) {
      const said = readCell(building, layout, row, column.index, settled.decimalOf(column));
      if (said !== undefined) cells.push({ row, column: column.index, from, to: name, said });
    }
  }
  return cells;
}

/** What a cell says; undefined where it is empty or 0, which is no tie. */
function readCell(
  building: Building,
  { table }: Layout,
  row: number,
  column: number,
  decimal: DecimalSign,
): number | string | undefined {
  const cell = table.rows[row]?.[column];
  if (isEmptyCell(cell)) return undefined;
  if (typeof cell === 'number') return cell === 0 ? undefined : cell;
  const text = readCellText(building, table, row, column);
  const read = readNumber(text, decimal);
  if (!read) return /^[-.–]$/.test(text) ? undefined : text;
  if (read.hasOtherMinus)
    building.issues.add({
      severity: 'repair',
      rule: 'minus-sign',
      about: cell,
      place: () => table.placeOf(row, column),
    });
  return read.value === 0 ? undefined : read.value;
}

function listTotals(building: Building, { table, rows }: Layout): void {
  for (const row of rows) {
    const cell = table.rows[row]?.[0];
    if (!isTotalWord(cell)) continue;
    building.omitted.push({ table, row, rule: 'total-row', about: String(cell) });
    building.issues.add({
      severity: 'warning',
      rule: 'total-row',
      about: cell,
      place: () => table.placeOf(row, 0),
    });
  }
}

function pairKey(from: string, to: string): string {
  return `${from}\n${to}`;
}

/** Whether every tie stands at its mirror place as well, and says the same there. */
function isSymmetric(cells: readonly MatrixCell[]): boolean {
  const said = new Map(cells.map((cell) => [pairKey(cell.from, cell.to), cell.said]));
  return (
    cells.length > 0 &&
    cells.every(({ from, to, said: own }) => said.get(pairKey(to, from)) === own)
  );
}

/** Whether one half, beside the diagonal, is blank, so that each pair stands once. */
function isTriangle({ table, rows }: Layout, cells: readonly MatrixCell[]): boolean {
  if (cells.length < 2) return false;
  const isBlank = (isHalf: (row: number, column: number) => boolean) =>
    rows.every((row, at) =>
      (table.rows[row] ?? []).every(
        (cell, column) => column === 0 || !isHalf(at, column - 1) || isEmptyCell(cell),
      ),
    );
  return isBlank((row, column) => column > row) || isBlank((row, column) => column < row);
}
