import { compareDays, type Day, toDay, toYear } from '~/base/day';

/** The days that an EDTF expression covers, and what it says of their certainty. */
export interface DateRange {
  /** First day covered; null where the start is open or unknown. */
  readonly start: Day | null;
  /** Last day covered; null where the end is open or unknown. */
  readonly end: Day | null;
  /** Marked `~` (about). */
  readonly approximate: boolean;
  /** Marked `?` (perhaps). */
  readonly uncertain: boolean;
}

const DATE =
  /^(?:(Y-?\d{5,6})|(-?(?:\d{4}|\d{3}X|\d{2}XX))(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?)([?~%])?$/;
/** First and last month of a season, as counted by meteorologists in the north; 14 is next February. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
};

/**
 * Reads an expression of the Extended Date/Time Format, level 1: days, months, seasons, years,
 * unspecified digits, intervals, open and unknown ends, `?`, `~` and `%`, years before the year 0
 * (`-0044`) and of more than four digits (`Y12000`) from −271820 to 275759; no times of day. Of an
 * interval at least one end is a date, and not the later one first. Source: https://www.loc.gov/standards/datetime/. Undefined where it is none.
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
    end !== null && start !== null && compareDays(end, start) < 0;
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function parseInterval(first: string, last: string): DateRange | undefined {
  const start = parseEnd(first);
  const end = parseEnd(last);
  if (!start || !end || (first.length < 4 && last.length < 4)) return undefined;
  if (start.start !== null && end.end !== null && compareDays(start.start, end.end) > 0)
    return undefined;
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
  const [, longYear, year = longYear, month, day, mark] = DATE.exec(date) ?? [];
  if (year === undefined) return undefined;
  const span = findDays(year, month, day);
  if (!span) return undefined;
  const [start, end] = span;
  return {
    start,
    end,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}

function findDays(text: string, month = 'XX', day = 'XX'): readonly [Day, Day] | undefined {
  const years = findYears(text);
  if (!years) return undefined;
  const [first, last] = years;
  if (month === 'XX') return day === 'XX' ? [toDay(first, 1, 1), toDay(last, 12, 31)] : undefined;
  if (text.includes('X')) return undefined;
  const months = SEASONS[month] ?? [Number(month), Number(month)];
  if (months[0] < 1 || months[0] > 12) return undefined;
  if (day === 'XX') return [toDay(first, months[0], 1), toDay(first, months[1] + 1, 0)];
  const only = toDay(first, months[0], Number(day));
  return only === `${text}-${month}-${day}` ? [only, only] : undefined;
}

/** The first and the last year that a year with unspecified digits can be. */
function findYears(text: string): readonly [number, number] | undefined {
  const ends = [toYear(text.replaceAll('X', '0')), toYear(text.replaceAll('X', '9'))] as const;
  const [one, other] = ends[0] === undefined && /^-00/.test(text) ? [-1, ends[1]] : ends;
  if (one === undefined || other === undefined) return undefined;
  return one < other ? [one, other] : [other, one];
}
