import { toDayNumber } from '~/base/day';
import type { DateRange } from '~/model/edtf';

/** Days counted from 1970-01-01; `end` is the day after the last. Null where an end is open. */
export interface TimeSpan {
  readonly start: number | null;
  readonly end: number | null;
}

/** A span with both its ends. */
export interface TimeExtent {
  readonly start: number;
  readonly end: number;
}

/** How a date is drawn: as a day, as a longer date of its true extent, or as an interval. */
export type TimeShape = 'day' | 'extent' | 'interval';

/** What is kept free before the first and after the last date, as a part of all the time shown. */
const MARGIN = 0.03;
const LEAST_MARGIN = 5;

/** The days that a date covers. */
export function toTimeSpan({ start, end }: Pick<DateRange, 'start' | 'end'>): TimeSpan {
  return {
    start: start === null ? null : toDayNumber(start),
    end: end === null ? null : toDayNumber(end) + 1,
  };
}

/** How an EDTF expression that covers `span` is drawn. */
export function toTimeShape(edtf: string, { start, end }: TimeSpan): TimeShape {
  if (edtf.includes('/')) return 'interval';
  return start !== null && end === start + 1 ? 'day' : 'extent';
}

/** All the time that some spans take, with a little before and after; undefined without any. */
export function toTimeExtent(spans: readonly TimeSpan[]): TimeExtent | undefined {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { start, end } of spans) {
    first = Math.min(first, start ?? first, end === null ? first : end - 1);
    last = Math.max(last, end ?? last, start === null ? last : start + 1);
  }
  if (first > last) return undefined;
  const margin = Math.max(LEAST_MARGIN, Math.round((last - first) * MARGIN));
  return { start: first - margin, end: last + margin };
}

/** The part of what is dated that decides where a time axis opens. */
const MOST = 0.85;
/** An axis opens on a part of all the time only where that part is no longer than this. */
const SHORT = 0.5;

/**
 * The time in which most of some spans begin, as closely together as can be, with a little before
 * and after; undefined where that is not much shorter than all their time. O(spans × log spans).
 */
export function findDenseExtent(spans: readonly TimeSpan[]): TimeExtent | undefined {
  const all = toTimeExtent(spans);
  if (!all) return undefined;
  const begun = spans.map(({ start, end }) => ({ start: start ?? all.start, end }));
  begun.sort((a, b) => a.start - b.start);
  const count = Math.ceil(begun.length * MOST);
  const lengthFrom = (first: number) =>
    (begun[first + count - 1]?.start ?? Number.POSITIVE_INFINITY) - (begun[first]?.start ?? 0);
  let first = 0;
  for (let next = 1; next + count <= begun.length; next += 1)
    if (lengthFrom(next) < lengthFrom(first)) first = next;
  const dense = toTimeExtent(begun.slice(first, first + count));
  const isShort = dense && dense.end - dense.start <= SHORT * (all.end - all.start);
  return isShort ? dense : undefined;
}
