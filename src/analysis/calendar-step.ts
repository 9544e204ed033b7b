import { FIRST_YEAR, fromDayNumber, LAST_YEAR, parseDay, toDay, toDayNumber } from '~/base/day';
import type { TimeExtent } from './time-span';

/** A part of the calendar: so many days, or so many months, counted from a fixed beginning. */
export interface CalendarStep {
  readonly unit: 'day' | 'month';
  readonly size: number;
}

const YEAR = 12;
const years = (...sizes: readonly number[]): readonly CalendarStep[] =>
  sizes.map((size) => ({ unit: 'month', size: size * YEAR }));

/** The parts of the calendar that people count by, finest first; weeks begin on Mondays. */
const CALENDAR_STEPS: readonly CalendarStep[] = [
  { unit: 'day', size: 1 },
  { unit: 'day', size: 7 },
  { unit: 'day', size: 14 },
  { unit: 'month', size: 1 },
  { unit: 'month', size: 3 },
  { unit: 'month', size: 6 },
  ...years(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000),
];

/** The parts of the calendar that have a name of their own, finest first. */
export const NAMED_STEPS: readonly CalendarStep[] = [
  { unit: 'day', size: 1 },
  { unit: 'month', size: 1 },
  ...years(1, 10, 100, 1000, 10_000, 100_000),
];

/** The first Monday counted. */
const MONDAY = 4;
const DAYS_A_MONTH = 30.4;

/** The finest of some steps of which no more than `most` fit into an extent; else the coarsest. */
export function findCalendarStep(
  { start, end }: TimeExtent,
  most: number,
  steps: readonly CalendarStep[] = CALENDAR_STEPS,
): CalendarStep {
  const fits = ({ unit, size }: CalendarStep) =>
    (end - start) / (unit === 'day' ? size : size * DAYS_A_MONTH) <= most;
  return steps.find(fits) ?? (steps.at(-1) as CalendarStep);
}

/** The first day of the step that a day lies in. */
export function toStepStart(day: number, step: CalendarStep): number {
  if (step.unit === 'day') return floorTo(Math.floor(day) - MONDAY, step.size) + MONDAY;
  return fromMonth(floorTo(toMonth(day), step.size));
}

/** The first day of the step after the one that a day lies in. */
export function toNextStep(day: number, step: CalendarStep): number {
  if (step.unit === 'day') return toStepStart(day, step) + step.size;
  return fromMonth(floorTo(toMonth(day), step.size) + step.size);
}

/** The beginning of a step that is nearest to a moment. */
export function toNearestStep(day: number, step: CalendarStep): number {
  const [before, after] = [toStepStart(day, step), toNextStep(day, step)];
  return day - before < after - day ? before : after;
}

/** The days within an extent at which a step begins. */
export function stepStarts({ start, end }: TimeExtent, step: CalendarStep): readonly number[] {
  const starts: number[] = [];
  const first = toStepStart(start, step);
  let day = first < start ? toNextStep(start, step) : first;
  while (day < end) {
    starts.push(day);
    const next = toNextStep(day, step);
    // The calendar has an end.
    if (next <= day) break;
    day = next;
  }
  return starts;
}

function floorTo(value: number, size: number): number {
  return Math.floor(value / size) * size;
}

/** Months counted from the beginning of year 0. */
function toMonth(day: number): number {
  const { year, month } = parseDay(fromDayNumber(Math.floor(day))) ?? { year: 0, month: 1 };
  return year * YEAR + month - 1;
}

function fromMonth(month: number): number {
  const year = Math.floor(month / YEAR);
  if (year > LAST_YEAR) return toDayNumber(toDay(LAST_YEAR, 12, 31));
  return toDayNumber(toDay(Math.max(year, FIRST_YEAR), month - year * YEAR + 1, 1));
}
