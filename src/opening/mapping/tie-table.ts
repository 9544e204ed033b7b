import type { Role } from '../role';
import type { ColumnProfile } from './column-profile';
import { countryReaderOf } from './countries';
import type { ColumnGuess } from './guess-roles';
import { isFlag } from './kind-flags';
import type { Mapping } from './mapping';
import { isOwnField } from './own-form';
import { type AttributeColumn, attributeColumnsOf } from './read-attributes';
import type { DecimalSign } from './read-number';
import { type OwnCells, ownCellsOf } from './read-own';
import type { Layout } from './read-table';
import { type DateColumns, dateColumnsOf } from './read-when';
import type { Settled } from './settle-columns';

/** A list of ties with its columns by what they are for. */
export interface TieTable {
  readonly layout: Layout;
  /** The 0-based column of each role that one column has. */
  readonly columns: Partial<Readonly<Record<Role, number>>>;
  readonly dates: DateColumns;
  readonly attributes: readonly AttributeColumn[];
  /** Columns of yes and no, each called by a kind. */
  readonly kindFlags: readonly ColumnGuess[];
  /** The columns that say something of a tie, so that a row that fills one has a tie. */
  readonly said: readonly number[];
  readonly signDecimal: DecimalSign;
  readonly weightDecimal: DecimalSign;
  /** Whether numbers of the column of signs are signs. */
  readonly isSigned: boolean;
  /** Whether both ends are numbers as a rule. */
  readonly hasNumericEnds: boolean;
  /** The cells of a row by heading, of a table that this program wrote. */
  readonly ownCells: ((row: number) => OwnCells) | undefined;
  readonly countries: Readonly<Record<'from' | 'to', EndCountries>>;
  /** What stands between the names of a cell that holds several; `''` where cells are one name. */
  readonly separators: Readonly<Record<'from' | 'to', string>>;
  /** Whether the file lists its actors, so that an end that is not listed is a fault. */
  readonly areActorsListed: boolean;
}

/** Reads the country of an end: from a column of its own, or from the end itself where that is a code. */
export interface EndCountries {
  readonly ofColumn?: ((text: string) => string | undefined) | undefined;
  readonly ofKey?: ((text: string) => string | undefined) | undefined;
}

/** What the columns of a table of ties are for, ready for reading its rows. */
export function toTieTable(
  layout: Layout,
  guesses: readonly ColumnGuess[],
  settled: Settled,
  profileOf: (column: ColumnGuess) => ColumnProfile,
  { signed = true }: Pick<Mapping, 'signed'>,
  areActorsListed: boolean,
  separatorOf: (column: ColumnGuess) => string,
): TieTable {
  const columns: Partial<Record<Role, number>> = {};
  for (const { role, index } of guesses) columns[role] ??= index;
  const byIndex = new Map(guesses.map((guess) => [guess.index, guess]));
  const decimalAt = (index: number | undefined) => {
    const column = index === undefined ? undefined : byIndex.get(index);
    return column ? settled.decimalOf(column) : '.';
  };
  const flags = guesses.filter((guess) => guess.role === 'kind' && isFlag(guess, profileOf));
  const kinds = guesses.filter(({ role }) => role === 'kind');
  const { own } = layout;
  const kept = guesses.filter(
    (guess) =>
      (guess.role === 'attribute' && !(own && isOwnField(own, guess.heading))) ||
      guess.role === 'source' ||
      (guess.role === 'kind' && (flags.includes(guess) || guess !== kinds[0])) ||
      isKeptSign(guess, columns, profileOf),
  );
  const areNumbers = (index: number | undefined) => {
    const column = index === undefined ? undefined : byIndex.get(index);
    return column !== undefined && profileOf(column).numbers > 0.5;
  };
  const separatorAt = (index: number | undefined) => {
    const column = index === undefined || own ? undefined : byIndex.get(index);
    return column ? separatorOf(column) : '';
  };
  return {
    layout,
    columns,
    dates: dateColumnsOf(guesses, settled.orderOf),
    attributes: attributeColumnsOf(layout.table, layout.rows, kept, decimalAt, own),
    kindFlags: flags,
    said: guesses.filter(({ role }) => SAYING.has(role)).map(({ index }) => index),
    signDecimal: decimalAt(columns.sign),
    weightDecimal: decimalAt(columns.weight),
    isSigned: signed,
    hasNumericEnds: areNumbers(columns.from) && areNumbers(columns.to),
    countries: {
      from: countriesOf('from', guesses, profileOf),
      to: countriesOf('to', guesses, profileOf),
    },
    separators: { from: separatorAt(columns.from), to: separatorAt(columns.to) },
    areActorsListed,
    ownCells: own && ownCellsOf(layout),
  };
}

const CODE_HEADING = /cow|ccode|iso|stateabb|cown/i;

function countriesOf(
  end: 'from' | 'to',
  guesses: readonly ColumnGuess[],
  profileOf: (column: ColumnGuess) => ColumnProfile,
): EndCountries {
  const readerOf = (column: ColumnGuess | undefined) =>
    column && countryReaderOf(profileOf(column).values.keys(), column.heading);
  const key = guesses.find(({ role }) => role === end);
  return {
    ofColumn: readerOf(guesses.find(({ role }) => role === `${end}-country`)),
    ofKey: key && CODE_HEADING.test(key.heading) ? readerOf(key) : undefined,
  };
}

const SAYING: ReadonlySet<Role> = new Set([
  'kind',
  'sign',
  'weight',
  'date',
  'start',
  'end',
  'quote',
]);

/** The number of a sign is kept beside a weight of its own, where it says more than the sign. */
function isKeptSign(
  guess: ColumnGuess,
  columns: Partial<Readonly<Record<Role, number>>>,
  profileOf: (column: ColumnGuess) => ColumnProfile,
): boolean {
  if (guess.role !== 'sign' || columns.weight === undefined) return false;
  const { values, numbers } = profileOf(guess);
  return numbers > 0.5 && [...values.keys()].some((text) => !/^[-+\u2212]?[01]$/.test(text));
}
