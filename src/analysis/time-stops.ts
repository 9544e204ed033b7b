import { parseEdtf } from '~/model/edtf';
import { findCalendarStep, NAMED_STEPS, toNextStep, toStepStart } from './calendar-step';
import { type TimeExtent, toTimeSpan } from './time-span';

/** A span of days that may be open at either end, as numbers of days. */
interface Window {
  readonly start: number | null;
  readonly end: number | null;
}

/**
 * The dates that some EDTF expressions name, each once, in order: of an interval both its ends.
 * Where they are more than `most`, the months, years or longer times that they lie in.
 */
export function toTimeStops(edtfs: readonly string[], most: number): readonly TimeExtent[] {
  const parts = new Set(edtfs.flatMap((edtf) => edtf.split('/')));
  const dates = [...parts].flatMap((part) => toDate(part) ?? []);
  const stops = distinct(dates);
  const [first, last] = [stops[0], stops.at(-1)];
  if (stops.length <= most || !first || !last) return stops;
  const step = findCalendarStep({ start: first.start, end: last.end }, most, NAMED_STEPS);
  return distinct(
    stops.map(({ start }) => ({ start: toStepStart(start, step), end: toNextStep(start, step) })),
  );
}

/** The stop after or before a window; the outermost one where the window is open at both ends. */
export function findStop(
  stops: readonly TimeExtent[],
  { start, end }: Window,
  direction: 'next' | 'previous',
): TimeExtent | undefined {
  if (start === null && end === null) return direction === 'next' ? stops[0] : stops.at(-1);
  const here = {
    start: start ?? Number.NEGATIVE_INFINITY,
    end: end ?? Number.POSITIVE_INFINITY,
  };
  return direction === 'next'
    ? stops.find((stop) => compare(stop, here) > 0)
    : stops.findLast((stop) => compare(stop, here) < 0);
}

function toDate(part: string): TimeExtent | undefined {
  const range = parseEdtf(part);
  const { start, end } = range ? toTimeSpan(range) : { start: null, end: null };
  return start === null || end === null ? undefined : { start, end };
}

function distinct(extents: readonly TimeExtent[]): readonly TimeExtent[] {
  const byDays = new Map(extents.map((extent) => [`${extent.start} ${extent.end}`, extent]));
  return [...byDays.values()].sort(compare);
}

/** Earlier first, and of those that begin together the shorter first. */
function compare(a: TimeExtent, b: TimeExtent): number {
  return a.start - b.start || a.end - b.end;
}
