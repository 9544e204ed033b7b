import { isEdtf } from '~/model/edtf';
import type { Table } from '../table';
import { type Building, readCellText } from './building';
import type { ColumnGuess } from './guess-roles';
import { datePartOf } from './known-headings';
import { type DateOrder, type ReadDate, readDate } from './read-date';
import { isEmptyCell } from './read-table';

/** The columns that hold dates of a tie. */
export interface DateColumns {
  readonly date: readonly DateColumn[];
  readonly start: readonly DateColumn[];
  readonly end: readonly DateColumn[];
}

interface DateColumn {
  readonly index: number;
  readonly part: 'whole' | 'year' | 'month' | 'day';
  readonly order: DateOrder | undefined;
}

/** The date columns among those of a table. */
export function dateColumnsOf(
  guesses: readonly ColumnGuess[],
  orderOf: (column: ColumnGuess) => DateOrder | undefined,
): DateColumns {
  const of = (wanted: 'date' | 'start' | 'end') =>
    guesses
      .filter(({ role }) => role === wanted)
      .map((column): DateColumn => {
        const part = wanted === 'date' ? undefined : datePartOf(column.heading);
        return { index: column.index, part: part ?? 'whole', order: orderOf(column) };
      });
  return { date: of('date'), start: of('start'), end: of('end') };
}

/** The date of a tie as EDTF; undefined where it has none. What cannot be read is listed. */
export function readWhen(
  building: Building,
  table: Table,
  row: number,
  { date, start, end }: DateColumns,
): string | undefined {
  const first = readEnd(building, table, row, start);
  const last = readEnd(building, table, row, end);
  if (first === undefined && last === undefined) return readEnd(building, table, row, date);
  if (first !== undefined && first === last) return first;
  if (first?.includes('/') || last?.includes('/')) return first ?? last;
  const interval = `${first ?? '..'}/${last ?? '..'}`;
  if (isEdtf(interval)) return interval;
  const at = end[0]?.index ?? start[0]?.index;
  building.issues.add({
    severity: 'warning',
    rule: 'reversed-dates',
    about: interval,
    place: () => table.placeOf(row, at),
  });
  return undefined;
}

function readEnd(
  building: Building,
  table: Table,
  row: number,
  columns: readonly DateColumn[],
): string | undefined {
  if (columns.length === 0) return undefined;
  const year = columns.find(({ part }) => part === 'year');
  if (year) return readParts(building, table, row, columns, year);
  for (const { index, order } of columns) {
    const text = readCellText(building, table, row, index);
    if (text === '') continue;
    const read = readOnce(building, text, order);
    if ('edtf' in read) {
      if (read.hasTime)
        building.issues.add({
          severity: 'repair',
          rule: 'time-dropped',
          about: text,
          place: () => table.placeOf(row, index),
        });
      return read.edtf;
    }
    building.issues.add({
      severity: 'warning',
      rule: read.fault,
      about: text,
      place: () => table.placeOf(row, index),
      values: { proposal: read.proposal ?? '' },
    });
  }
  return undefined;
}

/** Reads each different date once. */
function readOnce({ dates }: Building, text: string, order: DateOrder | undefined): ReadDate {
  const key = `${order ?? ''} ${text}`;
  const known = dates.get(key) ?? readDate(text, order);
  dates.set(key, known);
  return known;
}

/** A date whose year, month and day stand in columns of their own. */
function readParts(
  building: Building,
  table: Table,
  row: number,
  columns: readonly DateColumn[],
  year: DateColumn,
): string | undefined {
  const cellText = (part: DateColumn['part']) => {
    const column = columns.find((one) => one.part === part);
    const cell = column && table.rows[row]?.[column.index];
    return isEmptyCell(cell) ? '' : String(cell).trim();
  };
  const [years, months, days] = [cellText('year'), cellText('month'), cellText('day')];
  // Correlates of War writes -7, -8 and -9 for what is not known or not so.
  if (years === '' || /^-\d$/.test(years)) return undefined;
  const hasMonth = /^\d{1,2}$/.test(months) && months !== '0';
  const hasDay = hasMonth && /^\d{1,2}$/.test(days) && days !== '0';
  const two = (text: string) => text.padStart(2, '0');
  const text = `${years.padStart(4, '0')}${hasMonth ? `-${two(months)}` : ''}${hasDay ? `-${two(days)}` : ''}`;
  if (isEdtf(text)) return text;
  building.issues.add({
    severity: 'warning',
    rule: /^\d+$/.test(years) ? 'no-such-date' : 'not-a-date',
    about: text,
    place: () => table.placeOf(row, year.index),
  });
  return undefined;
}
