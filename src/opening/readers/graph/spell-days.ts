import { isEdtf } from '~/model/edtf';
import { toPlainNumber } from './cells';

const OPEN = /^[+-]?inf(?:inity)?$/i;
const DATE = /^(-?\d{4}(?:-\d{2}){0,2})(?:T[\d:.]*)?(?:Z|[+-]\d{2}:\d{2})?$/;

/** The end of a spell: a date in EDTF, `open`, or undefined where it is no date. */
export function toSpellDay(text: string): string | 'open' | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || OPEN.test(trimmed)) return 'open';
  const date = DATE.exec(trimmed)?.[1] ?? toYear(trimmed);
  return date !== undefined && isEdtf(date) ? date : undefined;
}

/** A year that is written as a number, as `1934.0`. */
function toYear(text: string): string | undefined {
  const number = toPlainNumber(text);
  const isYear =
    number !== undefined && Number.isInteger(number) && number >= 1000 && number < 10_000;
  return isYear ? String(number) : undefined;
}

/** The day, month or year after a date of that precision, or before it for −1. */
export function stepDate(date: string, step: 1 | -1): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const moved = new Date(0);
  moved.setUTCFullYear(
    year + (month === undefined ? step : 0),
    (month ?? 1) - 1 + (month !== undefined && day === undefined ? step : 0),
    (day ?? 1) + (day === undefined ? 0 : step),
  );
  return moved.toISOString().slice(0, date.length);
}
