import { writeYear } from '~/base/day';
import type { Attributes } from '~/model/schema';
import { addTie } from './add-tie';
import { type Building, leaveOut, readCellText } from './building';
import { yearOfHeading } from './find-layout';
import type { ColumnGuess } from './guess-roles';
import { type AttributeColumn, attributeColumnsOf, readAttributes } from './read-attributes';
import { readNumber } from './read-number';
import { isEmptyCell, type Layout } from './read-table';
import { signOf } from './read-tie-draft';
import { resolveKind } from './resolve-kind';
import type { Settled } from './settle-columns';
import { isTotalRow } from './total-row';

/** An end of all ties of a table that only its title names. */
interface TitleEnd {
  readonly end: 'from' | 'to';
  readonly name: string;
}

/** `arms exports from China, 1950-2021`, `imports to Egypt`. */
const TITLE =
  /\b(?:exports?|sales|deliveries|transfers?|aid|flows?|exported|supplied|imports?) (from|by|of|to|into) (\p{Lu}[\p{L}\p{M} .'’-]{1,60}?)(?:$|[,:;(]| in \d| between | \d)/u;

/** A table with a column for each year, ready for reading its rows. */
interface YearTable {
  readonly layout: Layout;
  readonly settled: Settled;
  readonly columns: Partial<Readonly<Record<'from' | 'to' | 'kind', number>>>;
  readonly years: readonly ColumnGuess[];
  readonly attributes: readonly AttributeColumn[];
  readonly title: TitleEnd | undefined;
  readonly isSigned: boolean;
}

/** Reads a table with a column for each year: a filled cell is a tie of that year, 0 as well. */
export function buildYears(
  building: Building,
  layout: Layout,
  guesses: readonly ColumnGuess[],
  settled: Settled,
  isSigned: boolean,
): void {
  const columnOf = (role: ColumnGuess['role']) => guesses.find((one) => one.role === role)?.index;
  const [from, to, kind] = [columnOf('from'), columnOf('to'), columnOf('kind')];
  const title = from === undefined || to === undefined ? endInTitle(layout.preamble) : undefined;
  if (title) building.issues.add({ severity: 'notice', rule: 'end-from-title', about: title.name });
  const byIndex = new Map(guesses.map((guess) => [guess.index, guess]));
  const kept = guesses.filter(({ role }) => role === 'attribute');
  const attributes = attributeColumnsOf(layout.table, layout.rows, kept, (index) => {
    const column = byIndex.get(index);
    return column ? settled.decimalOf(column) : '.';
  });
  const years = guesses.filter(
    ({ role, heading }) => role === 'weight' && yearOfHeading(heading) !== undefined,
  );
  const columns = {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(kind !== undefined && { kind }),
  };
  const table: YearTable = { layout, settled, columns, years, attributes, title, isSigned };
  for (const row of layout.rows) readRow(building, table, row);
}

function readRow(building: Building, years: YearTable, row: number): void {
  const { layout, columns, title, attributes } = years;
  const { table } = layout;
  const cells = table.rows[row] ?? [];
  if (!building.readsTotals && isTotalRow(cells, columns.from, columns.to, true)) {
    const column = cells.findIndex((cell) => !isEmptyCell(cell));
    const about = readCellText(building, table, row, column);
    leaveOut(building, table, row, column, { rule: 'total-row', severity: 'warning', about });
    return;
  }
  const end = (name: 'from' | 'to') =>
    readCellText(building, table, row, columns[name]) || (title?.end === name ? title.name : '');
  const [from, to] = [end('from'), end('to')];
  if (from === '' || to === '') {
    leaveOut(building, table, row, columns.from ?? columns.to, { rule: 'missing-end' });
    return;
  }
  building.actors.see(from);
  building.actors.see(to);
  const own = readAttributes(cells, attributes);
  for (const column of years.years) readYear(building, years, row, column, { from, to, own });
}

function readYear(
  building: Building,
  { layout, columns, settled, isSigned }: YearTable,
  row: number,
  column: ColumnGuess,
  { from, to, own }: { from: string; to: string; own: Attributes | undefined },
): void {
  const { table } = layout;
  const { index, heading } = column;
  const text = readCellText(building, table, row, index);
  if (text === '') return;
  const read = readNumber(text, settled.decimalOf(column));
  if (!read)
    building.issues.add({
      severity: 'warning',
      rule: 'not-a-number',
      about: text,
      place: () => table.placeOf(row, index),
    });
  const value = readCellText(building, table, row, columns.kind);
  const resolved = resolveKind({
    value,
    mapping: value === '' ? {} : building.values.mappingOf(value),
    sign: read && isSigned ? signOf(read.value) : undefined,
  });
  const draft = {
    from,
    to,
    ...resolved,
    edtf: writeYear(yearOfHeading(heading) ?? 0),
    weight: read && Math.abs(read.value),
    attributes: own,
    evidence: [{ table, row }],
  };
  addTie(building, draft, { table, row, column: index });
}

/** The end that the words above a table name; undefined where they name none. */
export function endInTitle(preamble: readonly string[]): TitleEnd | undefined {
  for (const line of preamble) {
    const [words = '', preposition = '', name = ''] = TITLE.exec(line.slice(0, 300)) ?? [];
    if (name === '') continue;
    const isImport = words.startsWith('import');
    const isSupplier =
      preposition === 'from' || ((preposition === 'by' || preposition === 'of') && !isImport);
    return { end: isSupplier ? 'from' : 'to', name: name.trim() };
  }
  return undefined;
}
