/** Days from one to another, `YYYY-MM-DD`, open where null. */
interface Days {
  readonly start: string | null;
  readonly end: string | null;
}

/**
 * The shortest EDTF expression for some days: `2020` for all of that year, `2020-02/2021-12`
 * from the first of February to the end of the next year; undefined where both ends are open.
 */
export function toDaysEdtf({ start, end }: Days): string | undefined {
  if (start === null && end === null) return undefined;
  const [first, last] = [start && shorten(start, isFirst), end && shorten(end, isLast)];
  if (first === null || last === null) return `${first ?? '..'}/${last ?? '..'}`;
  // Both ends to the same precision: "2020 to March 2021" would not say where it begins.
  const length = Math.max(first.length, last.length);
  const [from, to] = [start?.slice(0, length), end?.slice(0, length)];
  return from === to ? from : `${from}/${to}`;
}

type IsBound = (day: string, unit: 'month' | 'year') => boolean;

function shorten(day: string, isBound: IsBound): string {
  if (isBound(day, 'year')) return day.slice(0, 4);
  return isBound(day, 'month') ? day.slice(0, 7) : day;
}

const isFirst: IsBound = (day, unit) => day.endsWith(unit === 'year' ? '-01-01' : '-01');

const isLast: IsBound = (day, unit) => {
  if (unit === 'year') return day.endsWith('-12-31');
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).getUTCDate() === 1;
};
