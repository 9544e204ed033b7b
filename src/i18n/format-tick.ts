import { type Day, toDayNumber } from '~/base/day';
import { INTL_TAGS, type Locale } from './locale';

/** How finely a tick of a time axis is named. */
export type TickPrecision = 'day' | 'month' | 'year';

const OPTIONS: Readonly<Record<TickPrecision, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  year: { year: 'numeric' },
};

const DAY_MS = 86_400_000;

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A day in the few letters that there is room for at an axis: "2025", "Feb", "17 Jan"; with its
 * year where it is the first of them. Where a year begins, a month is named by the year.
 */
export function formatTick(
  locale: Locale,
  day: Day,
  precision: TickPrecision,
  isFirst: boolean,
): string {
  const isNewYear = precision === 'month' && day.endsWith('-01-01');
  const date = new Date(toDayNumber(day) * DAY_MS);
  const named = isNewYear ? 'year' : precision;
  const hasYear = isFirst || named === 'year';
  return formatter(locale, named, hasYear, date.getUTCFullYear() < 1).format(date);
}

function formatter(
  locale: Locale,
  precision: TickPrecision,
  hasYear: boolean,
  isBeforeChrist: boolean,
): Intl.DateTimeFormat {
  const key = `${locale} ${precision} ${hasYear} ${isBeforeChrist}`;
  const known = formatters.get(key);
  if (known) return known;
  const options = {
    ...OPTIONS[precision],
    ...(hasYear ? OPTIONS.year : {}),
    ...(hasYear && isBeforeChrist ? { era: 'short' as const } : {}),
    timeZone: 'UTC',
  };
  const made = new Intl.DateTimeFormat(INTL_TAGS[locale], options);
  formatters.set(key, made);
  return made;
}
