/**
 * A day of the proleptic Gregorian calendar with the year 0, which is 1 BC: `2025-01-17`,
 * `-0043-03-15`, and with a `Y` where the year has more than four digits, `Y12000-12-31`.
 */
export type Day = string;

/** The first year that a day can lie in: its days, and those of all after it, fit into a `Date`. */
export const FIRST_YEAR = -271_820;

/** The last year that a day can lie in. */
export const LAST_YEAR = 275_759;

const DAY = /^(-?\d{4}|Y-?\d{5,6})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** The parts of a day; undefined where a text is no day that the calendar has. */
export function parseDay(text: string): { year: number; month: number; day: number } | undefined {
  const [, yearText = '', monthText, dayText] = DAY.exec(text) ?? [];
  const [year, month, day] = [toYear(yearText), Number(monthText), Number(dayText)];
  if (year === undefined) return undefined;
  const isOfCalendar = toDay(year, month, day) === text;
  return isOfCalendar ? { year, month, day } : undefined;
}

/** The number of a year as a day or a date writes it; undefined where it is none, or out of bounds. */
export function toYear(text: string): number | undefined {
  if (!/^(-?\d{4}|Y-?[1-9]\d{4,5})$/.test(text) || text === '-0000') return undefined;
  const year = Number(text.replace('Y', ''));
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

/** A year as a day writes it: `0987`, `-0044`, `Y12000`. */
export function writeYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}

/** A day by its parts; months and days beyond their bounds run over, but not past the last year. */
export function toDay(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() > LAST_YEAR ? `${writeYear(LAST_YEAR)}-12-31` : writeDay(date);
}

/** The number of a day, counted from 1970-01-01. */
export function toDayNumber(day: Day): number {
  if (isOfFourDigits(day)) return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
  const [, year = '', month, date] = DAY.exec(day) ?? [];
  return new Date(0).setUTCFullYear(toYear(year) ?? 0, Number(month) - 1, Number(date)) / DAY_MS;
}

const FIRST_DAY = toDayNumber(`${writeYear(FIRST_YEAR)}-01-01`);
const LAST_DAY = toDayNumber(`${writeYear(LAST_YEAR)}-12-31`);

/** The day of a number, kept within the years that there are. */
export function fromDayNumber(number: number): Day {
  return writeDay(new Date(Math.min(Math.max(number, FIRST_DAY), LAST_DAY) * DAY_MS));
}

/** Orders days: negative where the first comes before the second, 0 where they are the same. */
export function compareDays(a: Day, b: Day): number {
  if (isOfFourDigits(a) && isOfFourDigits(b)) return a < b ? -1 : Number(a > b);
  return toDayNumber(a) - toDayNumber(b);
}

/** Days of the years 0 to 9999 are in the order of their letters. */
function isOfFourDigits(day: Day): boolean {
  return day.charCodeAt(0) >= 48 && day.charCodeAt(0) <= 57;
}

function writeDay(date: Date): Day {
  return `${writeYear(date.getUTCFullYear())}-${date.toISOString().slice(-19, -14)}`;
}
