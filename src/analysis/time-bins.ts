import { SIGNS, type Sign } from '~/model/sign';
import { type CalendarStep, stepStarts, toNextStep, toStepStart } from './calendar-step';
import type { TimeExtent, TimeSpan } from './time-span';

/** A part of the calendar, and how many relations of each sign hold in it. */
export interface TimeBin extends TimeExtent {
  readonly counts: Readonly<Record<Sign, number>>;
}

/** Something with a sign that holds for a time. */
export interface SignedSpan {
  readonly sign: Sign;
  readonly span: TimeSpan;
}

/**
 * Counts what holds in each step of an extent; the steps at its ends are whole ones. What holds
 * through several steps counts in each. O(items × log steps + steps).
 */
export function toTimeBins(
  items: readonly SignedSpan[],
  extent: TimeExtent,
  step: CalendarStep,
): readonly TimeBin[] {
  const starts = stepStarts({ ...extent, start: toStepStart(extent.start, step) }, step);
  const changes = new Map(SIGNS.map((sign) => [sign, new Int32Array(starts.length + 1)]));
  for (const { sign, span } of items) {
    const first = span.start === null ? 0 : indexOf(starts, span.start);
    const last = span.end === null ? starts.length - 1 : indexOf(starts, span.end - 1);
    const isBeyond = span.start !== null && span.start >= extent.end;
    if (last < 0 || isBeyond) continue;
    const change = changes.get(sign) as Int32Array;
    change[Math.max(first, 0)] = (change[Math.max(first, 0)] ?? 0) + 1;
    change[last + 1] = (change[last + 1] ?? 0) - 1;
  }
  const running = { with: 0, against: 0, neither: 0 };
  return starts.map((start, index) => {
    for (const sign of SIGNS) running[sign] += changes.get(sign)?.[index] ?? 0;
    return { start, end: toNextStep(start, step), counts: { ...running } };
  });
}

/** The index of the last start that is not after a day; -1 before the first. */
function indexOf(starts: readonly number[], day: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
