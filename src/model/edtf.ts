/** The days that an EDTF expression covers, and what it says of their certainty. */
export interface DateRange {
  /** First day covered, `YYYY-MM-DD`; null where the start is open or unknown. */
  readonly start: string | null;
  /** Last day covered, `YYYY-MM-DD`; null where the end is open or unknown. */
  readonly end: string | null;
  /** Marked `~` (about). */
  readonly approximate: boolean;
  /** Marked `?` (perhaps). */
  readonly uncertain: boolean;
}

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/;
/** First and last month of a season, as counted by meteorologists in the north; 14 is next February. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
};

/**
 * Reads an expression of the Extended Date/Time Format, level 1, for years 0 to 9999:
 * days, months, seasons, years, unspecified digits, intervals, open and unknown ends, `?`, `~`
 * and `%`; no times of day. Of an interval at least one end is a date, and not the later one
 * first. Source: https://www.loc.gov/standards/datetime/. Undefined where it is none.
 */
export function parseEdtf(expression: string): DateRange | undefined {
  const [first, last, ...rest] = expression.split('/');
  if (first === undefined || rest.length > 0) return undefined;
  if (last === undefined) return parseDate(first);
  return parseInterval(first, last);
}

/** Whether a text is an EDTF level 1 expression that {@link parseEdtf} reads. */
export function isEdtf(expression: string): boolean {
  return parseEdtf(expression) !== undefined;
}

/** Whether two ranges share a day; open ends reach without limit. */
export function isOverlapping(
  a: Pick<DateRange, 'start' | 'end'>,
  b: Pick<DateRange, 'start' | 'end'>,
): boolean {
  const isBefore = (end: string | null, start: string | null) =>
    end !== null && start !== null && end < start;
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function parseInterval(first: string, last: string): DateRange | undefined {
  const start = parseEnd(first);
  const end = parseEnd(last);
  if (!start || !end || (first.length < 4 && last.length < 4)) return undefined;
  if (start.start !== null && end.end !== null && start.start > end.end) return undefined;
  return {
    start: start.start,
    end: end.end,
    approximate: start.approximate || end.approximate,
    uncertain: start.uncertain || end.uncertain,
  };
}

function parseEnd(end: string): DateRange | undefined {
  const isOpen = end === '' || end === '..';
  return isOpen ? { start: null, end: null, approximate: false, uncertain: false } : parseDate(end);
}

function parseDate(date: string): DateRange | undefined {
  const [, year, month, day, mark] = DATE.exec(date) ?? [];
  if (year === undefined) return undefined;
  const span = daySpan(year, month, day);
  if (!span) return undefined;
  const [start, end] = span;
  return {
    start,
    end,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}

function daySpan(year: string, month = 'XX', day = 'XX'): readonly [string, string] | undefined {
  if (month === 'XX') return day === 'XX' ? yearSpan(year) : undefined;
  if (year.includes('X')) return undefined;
  const [first, last] = SEASONS[month] ?? [Number(month), Number(month)];
  if (first < 1 || first > 12) return undefined;
  if (day === 'XX') return [toDay(year, first, 1), toDay(year, last + 1, 0)];
  const only = toDay(year, first, Number(day));
  return only === `${year}-${month}-${day}` ? [only, only] : undefined;
}

function yearSpan(year: string): readonly [string, string] {
  return [`${year.replaceAll('X', '0')}-01-01`, `${year.replaceAll('X', '9')}-12-31`];
}

/** A day, `YYYY-MM-DD`; months and days beyond their bounds run over, but not past year 9999. */
function toDay(year: string, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(Number(year), month - 1, day);
  return date.getUTCFullYear() > 9999 ? '9999-12-31' : date.toISOString().slice(0, 10);
}
