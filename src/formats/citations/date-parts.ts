import { type Day, parseDay, toYear } from '~/base/day';
import { parseEdtf } from '~/model/edtf';

/** A year, with its month and day where they are said. */
export type DateParts = readonly [number, number?, number?];

/** A date as citation programs take it. */
export interface CitedDate {
  /** One, or the first and last of a range. */
  readonly parts: readonly DateParts[];
  /** 1 spring, 2 summer, 3 autumn, 4 winter. */
  readonly season?: 1 | 2 | 3 | 4;
  /** Marked as about or perhaps. */
  readonly isCirca: boolean;
}

const DATE = /^(-?\d{4}|Y-?\d{5,6})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const SEASON = /^(-?\d{4})-2([1-4])$/;

/**
 * The parts of an EDTF date, to the precision that it has; what is unspecified in it becomes the
 * range of years that it can be. Undefined where an end is open, or where it is no EDTF date.
 */
export function toDateParts(edtf: string): CitedDate | undefined {
  const range = parseEdtf(edtf);
  if (!range?.start || !range.end) return undefined;
  const isCirca = range.approximate || range.uncertain;
  const ends = edtf.split('/').map(withoutMarks);
  const [, year, season] = (ends.length === 1 && SEASON.exec(ends[0] ?? '')) || [];
  if (season) return { parts: [[Number(year)]], season: Number(season) as 1 | 2 | 3 | 4, isCirca };
  const parts = ends.map(toParts);
  if (parts.every((each) => each !== undefined)) return { parts, isCirca };
  return { parts: [yearOf(range.start), yearOf(range.end)], isCirca };
}

/** Without marks of doubt, and without parts that are not said. */
function withoutMarks(end: string): string {
  return end.replace(/[?~%]$/, '').replace(/(-XX)+$/, '');
}

function toParts(end: string): DateParts | undefined {
  const [, yearText = '', month, day] = DATE.exec(end) ?? [];
  const year = toYear(yearText);
  if (year === undefined || Number(month) > 12) return undefined;
  if (!month) return [year];
  return day ? [year, Number(month), Number(day)] : [year, Number(month)];
}

function yearOf(day: Day): DateParts {
  return [parseDay(day)?.year ?? 0];
}
