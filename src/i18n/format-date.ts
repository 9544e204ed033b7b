import { INTL_TAGS, type Locale } from './locale';
import { MESSAGES } from './messages';

type Precision = 'day' | 'month' | 'year';

const OPTIONS: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const SPAN_OF_YEARS = /^(\d{2})(\dX|XX)$/;
const UNKNOWN_PART = /-XX/g;

/**
 * An EDTF level 1 expression as a language says it: "17 January 2025", "since February 2022",
 * "about 2024". What is no such expression is given back as it is.
 */
export function formatDate(locale: Locale, edtf: string): string {
  const [first = '', last, ...rest] = edtf.split('/');
  if (rest.length > 0) return edtf;
  const words = last === undefined ? formatEnd(locale, first) : formatInterval(locale, first, last);
  return words ?? edtf;
}

function formatInterval(locale: Locale, first: string, last: string): string | undefined {
  const words = MESSAGES[locale].dates;
  const isOpen = (end: string) => end === '' || end === '..';
  const [start, end] = [formatEnd(locale, first), formatEnd(locale, last)];
  if (isOpen(first)) return end && words.until(end);
  if (isOpen(last)) return start && words.since(start);
  return start && end && words.fromTo(start, end);
}

function formatEnd(locale: Locale, end: string): string | undefined {
  const words = MESSAGES[locale].dates;
  const [, date = end, mark] = /^(.+?)([?~%])$/.exec(end) ?? [];
  const plain = formatPlain(locale, date.replaceAll(UNKNOWN_PART, ''));
  if (plain === undefined) return undefined;
  if (mark === '~') return words.about(plain);
  if (mark === '?') return words.perhaps(plain);
  return mark === '%' ? words.perhaps(words.about(plain)) : plain;
}

function formatPlain(locale: Locale, date: string): string | undefined {
  const words = MESSAGES[locale].dates;
  const [, century, rest] = SPAN_OF_YEARS.exec(date) ?? [];
  if (century && rest === 'XX') return words.hundred(`${century}00`);
  if (century && rest) return words.decade(`${century}${rest.slice(0, 1)}0`);
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (!year) return undefined;
  const season = SEASONS[Number(month) - 21];
  if (season) return words.season(words.seasons[season], formatTime(locale, 'year', year));
  return formatTime(locale, day ? 'day' : month ? 'month' : 'year', year, month, day);
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

function formatTime(
  locale: Locale,
  precision: Precision,
  year: string,
  month = '01',
  day = '01',
): string {
  // `Date.UTC` takes years below 100 for those of the twentieth century.
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return formatter(locale, precision).format(date);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: Locale, precision: Precision): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const known = formatters.get(key);
  if (known) return known;
  const options = { ...OPTIONS[precision], timeZone: 'UTC' };
  const made = new Intl.DateTimeFormat(INTL_TAGS[locale], options);
  formatters.set(key, made);
  return made;
}
