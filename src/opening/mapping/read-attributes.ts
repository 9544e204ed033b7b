import type { Attributes } from '~/model/schema';
import type { Cell, Table } from '../table';
import type { ColumnGuess } from './guess-roles';
import { cut, MAX_TEXT } from './in-language';
import { type OwnForm, ownAttributeName } from './own-form';
import { type DecimalSign, readNumber } from './read-number';
import { isEmptyCell } from './read-table';

type Value = Attributes[string];

/** A column that is kept as an attribute, with its type for the whole column. */
export interface AttributeColumn {
  readonly index: number;
  readonly name: string;
  readonly read: (cell: Cell) => Value;
}

const MAX_NAME = 500;

/** A number that loses nothing when it is one: no zeros before it, few enough digits. */
const EXACT = /^-?(?:0|[1-9][\d., '\u00a0\u202f\u066c\u066b]*|0[.,\u066b]\d+)(?:[.,\u066b]\d+)?$/;
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/;
const MAX_DIGITS = 15;
const MAX_NUMBER_LENGTH = 40;

/** The columns that are kept as attributes; a column is one of numbers where every value is one. */
export function attributeColumnsOf(
  table: Table,
  rows: readonly number[],
  columns: readonly Pick<ColumnGuess, 'index' | 'heading' | 'key'>[],
  decimalOf: (index: number) => DecimalSign,
  own?: OwnForm,
): readonly AttributeColumn[] {
  const taken = new Set<string>();
  return columns.map(({ index, heading, key }) => {
    let name = cut(own ? ownAttributeName(own, heading) : heading, MAX_NAME - 4) || key;
    // A validator drops this name, with whatever it holds.
    if (name === '__proto__') name = '_proto_';
    while (taken.has(name)) name += ' *';
    taken.add(name);
    return {
      index,
      name,
      read: readerOf(table, rows, index, decimalOf(index), own?.startsWith('graph') ?? false),
    };
  });
}

/** The attributes of a record; undefined where it has none. */
export function readAttributes(
  cells: readonly Cell[],
  columns: readonly AttributeColumn[],
): Attributes | undefined {
  let attributes: [string, Value][] | undefined;
  for (const { index, name, read } of columns) {
    const cell = cells[index];
    if (isEmptyCell(cell)) continue;
    attributes ??= [];
    attributes.push([name, read(cell)]);
  }
  return attributes && Object.fromEntries(attributes);
}

function readerOf(
  table: Table,
  rows: readonly number[],
  index: number,
  decimal: DecimalSign,
  isTyped: boolean,
): AttributeColumn['read'] {
  const every = (test: (cell: Cell) => boolean) =>
    rows.every((row) => {
      const cell = table.rows[row]?.[index];
      return isEmptyCell(cell) || test(cell);
    });
  if (isTyped) return readAsIs;
  if (every((cell) => toExactNumber(cell, decimal) !== undefined))
    return (cell) => toExactNumber(cell, decimal) ?? String(cell);
  if (every((cell) => typeof cell === 'boolean' || isBoolean(cell)))
    return (cell) => String(cell).trim().toLowerCase() === 'true';
  return (cell) => cut(String(cell), MAX_TEXT);
}

function readAsIs(cell: Cell): Value {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell + 0;
  return cut(String(cell), MAX_TEXT);
}

function isBoolean(cell: Cell): boolean {
  return typeof cell === 'string' && /^(?:true|false)$/i.test(cell.trim());
}

function toExactNumber(cell: Cell, decimal: DecimalSign): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell + 0 : undefined;
  if (typeof cell !== 'string' || cell.length > MAX_NUMBER_LENGTH) return undefined;
  const text = cell.trim().replace(/^[\u2212\u2013]/, '-');
  if (!EXACT.test(text) && !ARABIC_DIGITS.test(text)) return undefined;
  const value = readNumber(text, decimal)?.value;
  if (value === undefined) return undefined;
  const isShort = text.length <= MAX_DIGITS || text.replace(/\D/g, '').length <= MAX_DIGITS;
  return isShort || String(value) === text ? value + 0 : undefined;
}
