import type { CellValue } from '../../table';

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The longest text that is taken for a number. */
const MAX_DIGITS = 400;

/**
 * A number as it is written in files of graphs, with a point; undefined for any other text, and for
 * whole numbers beyond 2^53, which would be another number.
 */
export function toPlainNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed.length > MAX_DIGITS || !NUMBER.test(trimmed)) return undefined;
  const value = Number(trimmed);
  const isKept =
    Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  return isKept ? value : undefined;
}

/** A cell of numbers: the number, the text where it is none, undefined where there is nothing. */
export function toNumberCell(text: string): CellValue {
  return toPlainNumber(text) ?? (text.trim() === '' ? undefined : text.trim());
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

/** True or false as XML Schema writes them; undefined for any other text. */
export function toBoolean(text: string): boolean | undefined {
  return BOOLEANS.get(text.trim().toLowerCase());
}

/** What a column is declared to hold. */
export type CellType = 'number' | 'boolean' | 'text';

const NUMBER_TYPES = new Set([
  'int',
  'integer',
  'long',
  'short',
  'byte',
  'float',
  'double',
  'bigdecimal',
  'biginteger',
]);

/** The type of a column by its name in GraphML, GEXF and CX. */
export function toCellType(name: string | undefined): CellType {
  const lower = (name ?? '').trim().toLowerCase();
  if (NUMBER_TYPES.has(lower)) return 'number';
  return lower === 'boolean' ? 'boolean' : 'text';
}

/** A cell of a declared type; a text that is not of the type stays as it is. */
export function toCell(text: string, type: CellType): CellValue {
  if (type === 'number') return toNumberCell(text);
  if (type === 'boolean') return toBoolean(text) ?? (text.trim() === '' ? undefined : text);
  return text === '' ? undefined : text;
}
