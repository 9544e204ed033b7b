import type { CellValue } from '../table';
import { cellText, cleanCell } from './clean-cell';
import { readDate } from './read-date';
import { readNumber } from './read-number';
import { isEmptyCell, type MappedColumn } from './read-table';

/** How many different values of a column are looked at. */
export const MAX_DISTINCT = 10_000;

/** What stands in a column, taken from all of its cells. */
export interface ColumnProfile {
  /** How many cells hold something. */
  readonly filled: number;
  /** The different texts with how often each stands there; at most {@link MAX_DISTINCT}. */
  readonly values: ReadonlyMap<string, number>;
  /** The texts beyond those, in which some may stand twice. */
  readonly rest: readonly string[];
  /** Whether there are more different texts than that. */
  readonly isCut: boolean;
  /** The share of different texts that are numbers, from 0 to 1. */
  readonly numbers: number;
  /** The share that are dates of more than a year. */
  readonly dates: number;
  /** The share that are numbers from 1000 to 2100. */
  readonly years: number;
  readonly hasNegative: boolean;
}

/** Looks through the cells of a column. */
export function profileColumn(
  rows: readonly (readonly CellValue[])[],
  records: readonly number[],
  { index }: Pick<MappedColumn, 'index'>,
): ColumnProfile {
  const values = new Map<string, number>();
  let filled = 0;
  let hasNegative = false;
  const rest: string[] = [];
  for (const row of records) {
    const cell = rows[row]?.[index];
    if (isEmptyCell(cell)) continue;
    filled += 1;
    const text = cellText(cell);
    if (!hasNegative && isNegative(text)) hasNegative = true;
    const count = values.get(text);
    if (count !== undefined) values.set(text, count + 1);
    else if (values.size < MAX_DISTINCT) values.set(text, 1);
    else rest.push(text);
  }
  const isCut = rest.length > 0;
  return { filled, values: cleaned(values), rest, isCut, hasNegative, ...shares(values.keys()) };
}

/** All different texts of a column, cleaned but for the last ones of very many. */
export function* textsOf({ values, rest }: ColumnProfile): Iterable<string> {
  yield* values.keys();
  for (const text of rest) yield text.trim();
}

/** Different texts that are the same once cleaned count as one. */
function cleaned(values: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const merged = new Map<string, number>();
  for (const [text, count] of values) {
    const clean = cleanCell(text).text;
    merged.set(clean, (merged.get(clean) ?? 0) + count);
  }
  return merged;
}

function isNegative(text: string): boolean {
  const clean = text.trim();
  return /^[-\u2212\u2013\u2012\ufe63\uff0d]/.test(clean) && isNumber(clean) && /[1-9]/.test(clean);
}

function isNumber(text: string): boolean {
  return readNumber(text, '.') !== undefined || readNumber(text, ',') !== undefined;
}

function shares(texts: Iterable<string>) {
  let [all, numbers, dates, years] = [0, 0, 0, 0];
  for (const text of texts) {
    const clean = text.trim();
    all += 1;
    if (isNumber(clean)) numbers += 1;
    if (/^(1\d|20)\d\d$/.test(clean)) years += 1;
    else if (/\d/.test(clean) && !/^[-+]?[\d.,]+$/.test(clean) && isDate(clean)) dates += 1;
  }
  const share = (count: number) => (all === 0 ? 0 : count / all);
  return { numbers: share(numbers), dates: share(dates), years: share(years) };
}

function isDate(text: string): boolean {
  const date = readDate(text, undefined);
  return 'edtf' in date || date.fault === 'ambiguous-date';
}
