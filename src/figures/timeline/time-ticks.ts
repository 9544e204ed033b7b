import { type CalendarStep, findCalendarStep, stepStarts } from '~/analysis/calendar-step';
import type { TickPrecision } from '~/i18n/format-tick';
import type { TimeScale } from './time-scale';

/** A day at which the axis is marked, and its name where there is room for it. */
export interface TimeTick {
  readonly day: number;
  readonly place: number;
}

/** How far apart the names of ticks stand at least. */
const PITCH = 72;

/** The days at which an axis is marked, and what part of the calendar lies between two of them. */
export function toTimeTicks(scale: TimeScale): {
  readonly step: CalendarStep;
  readonly ticks: readonly TimeTick[];
} {
  const step = findCalendarStep(scale.extent, scale.width / PITCH);
  const ticks = stepStarts(scale.extent, step).map((day) => ({ day, place: scale.toPlace(day) }));
  return { step, ticks };
}

/** How finely ticks that far apart are named. */
export function toPrecision({ unit, size }: CalendarStep): TickPrecision {
  if (unit === 'day') return 'day';
  return size % 12 === 0 ? 'year' : 'month';
}
