import { type Day, parseDay, toDay, toDayNumber, writeYear } from '~/base/day';

/** Days from one to another, open where null. */
interface Days {
  readonly start: Day | null;
  readonly end: Day | null;
}

/**
 * The shortest EDTF expression for some days: `2020` for all of that year, `2020-02/2021-12`
 * from the first of February to the end of the next year; undefined where both ends are open. Of a
 * year with more than four digits, months and days are written the same way, though EDTF has none.
 */
export function toDaysEdtf({ start, end }: Days): string | undefined {
  if (start === null && end === null) return undefined;
  // Both ends to the same precision: "2020 to March 2021" would not say where it begins.
  const parts = Math.max(start ? partsOfFirst(start) : 1, end ? partsOfLast(end) : 1);
  const [first, last] = [start && shorten(start, parts), end && shorten(end, parts)];
  return first === last ? (first ?? undefined) : `${first ?? '..'}/${last ?? '..'}`;
}

/** Of the year, month and day of a first day, how many have to be said. */
function partsOfFirst(start: Day): number {
  if (start.endsWith('-01-01')) return 1;
  return start.endsWith('-01') ? 2 : 3;
}

/** Of the year, month and day of a last day, how many have to be said. */
function partsOfLast(end: Day): number {
  if (end.endsWith('-12-31')) return 1;
  const { year, month } = parseDay(end) ?? { year: 0, month: 1 };
  return toDayNumber(toDay(year, month + 1, 0)) === toDayNumber(end) ? 2 : 3;
}

function shorten(day: Day, parts: number): string {
  const { year } = parseDay(day) ?? { year: 0 };
  const rest = day.slice(-5);
  return [writeYear(year), rest.slice(0, 2), rest.slice(3)].slice(0, parts).join('-');
}
