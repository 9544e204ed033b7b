import { INTL_TAGS, type Locale } from './locale';

/** How finely a tick of a time axis is named. */
export type TickPrecision = 'day' | 'month' | 'year';

const OPTIONS: Readonly<Record<TickPrecision, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  year: { year: 'numeric' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A day in the few letters that there is room for at an axis: "2025", "Feb", "17 Jan"; with its
 * year where it is the first of them. Where a year begins, a month is named by the year.
 */
export function formatTick(
  locale: Locale,
  day: string,
  precision: TickPrecision,
  isFirst: boolean,
): string {
  const isNewYear = precision === 'month' && day.endsWith('-01-01');
  const date = new Date(`${day}T00:00:00Z`);
  return formatter(locale, isNewYear ? 'year' : precision, isFirst).format(date);
}

function formatter(
  locale: Locale,
  precision: TickPrecision,
  withYear: boolean,
): Intl.DateTimeFormat {
  const key = `${locale} ${precision} ${withYear}`;
  const known = formatters.get(key);
  if (known) return known;
  const options = { ...OPTIONS[precision], ...(withYear ? OPTIONS.year : {}), timeZone: 'UTC' };
  const made = new Intl.DateTimeFormat(INTL_TAGS[locale], options);
  formatters.set(key, made);
  return made;
}
