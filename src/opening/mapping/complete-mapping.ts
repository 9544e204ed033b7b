import type { FileReading } from '../file-reading';
import type { Role } from '../role';
import type { ChosenTable } from './choose-tables';
import type { Mapping, ValueMapping } from './mapping';
import { lineOfRow } from './read-table';
import type { Settled } from './settle-columns';
import type { ValueBook } from './value-book';

/** What was given of a mapping and what was guessed for the rest; given back, it changes nothing. */
export function completeMapping(
  reading: FileReading,
  given: Mapping,
  chosen: readonly ChosenTable[],
  settled: readonly { readonly settled: Settled }[],
  values: ValueBook,
): Mapping {
  const read = chosen.filter(({ isRead }) => isRead);
  const cells = chosen.filter(({ layout }) => layout.table.content === 'cells');
  const [only] = cells.length === 1 ? cells : [];
  const agreed = <Value>(select: (one: Settled) => Value | undefined): Value | undefined => {
    const all = new Set(settled.flatMap((one) => select(one.settled) ?? []));
    const [first] = all;
    return all.size === 1 ? first : undefined;
  };
  return withoutUndefined({
    encoding: given.encoding ?? reading.encoding,
    delimiter: given.delimiter ?? reading.delimiter,
    quote: given.quote,
    sheet: given.sheet ?? (cells.length > 1 ? sheetsOf(read) : undefined),
    decimal: given.decimal ?? agreed(({ decimal }) => decimal),
    dates: given.dates ?? agreed(({ dates }) => dates),
    headerLine:
      only && (only.layout.headerRow < 0 ? 0 : lineOfRow(only.layout.table, only.layout.headerRow)),
    shape: only?.layout.shape ?? given.shape,
    signed: given.signed,
    columns: columnsOf(given, read),
    values: valuesOf(given, values),
    split: given.split,
    totals: given.totals,
    merge: given.merge,
  });
}

function sheetsOf(read: readonly ChosenTable[]): string | undefined {
  return read.length === 0 ? undefined : read.map(({ layout }) => layout.table.id).join('\n');
}

function columnsOf(
  { columns: given = {} }: Mapping,
  read: readonly ChosenTable[],
): Readonly<Record<string, Role>> {
  const roles = new Map<string, Role>(Object.entries(given));
  for (const { guesses, keyOf } of read)
    for (const guess of guesses) roles.set(keyOf(guess), guess.role);
  return Object.fromEntries(roles);
}

/** Numbers that nobody mapped are left to whether they are signs. */
function valuesOf(
  { values: given = {} }: Mapping,
  values: ValueBook,
): Readonly<Record<string, ValueMapping>> {
  const all = new Map<string, ValueMapping>(Object.entries(given));
  for (const { value, mapping, by } of values.summaries())
    if (by !== 'number') all.set(value, mapping);
  return Object.fromEntries(all);
}

function withoutUndefined(
  mapping: {
    readonly [Key in keyof Mapping]: Mapping[Key] | undefined;
  },
): Mapping {
  return Object.fromEntries(
    Object.entries(mapping).filter(([, value]) => value !== undefined),
  ) as Mapping;
}
