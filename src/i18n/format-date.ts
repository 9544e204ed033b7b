import { toYear, writeYear } from '~/base/day';
import { INTL_TAGS, type Locale } from './locale';
import { messagesOf } from './messages';

type Precision = 'day' | 'month' | 'year';

const OPTIONS: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

const DATE = /^(-?\d{4}|Y-?\d{5,6})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const UNKNOWN_PART = /-XX/g;

/**
 * An EDTF level 1 expression as a language says it: "17 January 2025", "since February 2022",
 * "about 2024". What is no such expression is given back as it is. An interval is one through which
 * something held, "2017 to 2021", or for an event one in which it happened, "between 2017 and 2021".
 */
export function formatDate(locale: Locale, edtf: string, isEvent = false): string {
  const [first = '', last, ...rest] = edtf.split('/');
  if (rest.length > 0) return edtf;
  const words =
    last === undefined ? formatEnd(locale, first) : formatInterval(locale, [first, last], isEvent);
  return words ?? edtf;
}

/** Where one end lies before the year 1, both say their era. */
function formatInterval(
  locale: Locale,
  [first, last]: readonly [string, string],
  isEvent: boolean,
): string | undefined {
  const words = messagesOf(locale).dates;
  const isOpen = (end: string) => end === '' || end === '..';
  const withEra = [first, last].some((end) => /^-|^0000|^Y-/.test(end));
  const [start, end] = [formatEnd(locale, first, withEra), formatEnd(locale, last, withEra)];
  if (isOpen(first)) return end && words.until(end);
  if (isOpen(last)) return start && words.since(start);
  const say = isEvent ? words.between : words.fromTo;
  return start && end && say(start, end);
}

function formatEnd(locale: Locale, end: string, withEra = false): string | undefined {
  const words = messagesOf(locale).dates;
  const [, date = end, mark] = /^(.+?)([?~%])$/.exec(end) ?? [];
  const plain = formatPlain(locale, date.replaceAll(UNKNOWN_PART, ''), withEra);
  if (plain === undefined) return undefined;
  if (mark === '~') return words.about(plain);
  if (mark === '?') return words.perhaps(plain);
  return mark === '%' ? words.perhaps(words.about(plain)) : plain;
}

function formatPlain(locale: Locale, date: string, withEra: boolean): string | undefined {
  const words = messagesOf(locale).dates;
  if (/^-?\d{2}(\dX|XX)$/.test(date)) return formatYears(locale, date, withEra);
  const [, yearText = '', month, day] = DATE.exec(date) ?? [];
  const year = toYear(yearText);
  if (year === undefined) return undefined;
  const season = SEASONS[Number(month) - 21];
  if (season) return words.season(words.seasons[season], formatTime(locale, 'year', withEra, year));
  const precision = day ? 'day' : month ? 'month' : 'year';
  return formatTime(locale, precision, withEra, year, Number(month ?? 1), Number(day ?? 1));
}

/** Years of which one or two digits are not specified: "the 1980s", but "1900–1909". */
function formatYears(locale: Locale, years: string, withEra: boolean): string | undefined {
  const words = messagesOf(locale).dates;
  if (/^(?!-|00)\d\d[1-9]X$/.test(years)) return words.decade(years.replace('X', '0'));
  const ends = [years.replaceAll('X', '0'), years.replaceAll('X', '9')] as const;
  const [first, last] = years.startsWith('-') ? [ends[1], ends[0]] : ends;
  // There is no year −0: what would be it stands for the year before the year 0.
  const whole = last === '-0000' ? writeYear(-1) : last;
  const isOfEra = withEra || /^-|^0000/.test(first);
  const [start, end] = [first, whole].map((year) => formatPlain(locale, year, isOfEra));
  return start && end && words.years(start, end);
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

function formatTime(
  locale: Locale,
  precision: Precision,
  withEra: boolean,
  year: number,
  month = 1,
  day = 1,
): string {
  // `Date.UTC` takes years below 100 for those of the twentieth century.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return formatter(locale, precision, withEra || year < 1).format(date);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: Locale, precision: Precision, withEra: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${precision} ${withEra}`;
  const known = formatters.get(key);
  if (known) return known;
  const options = {
    ...OPTIONS[precision],
    ...(withEra ? { era: 'short' as const } : {}),
    timeZone: 'UTC',
  };
  const made = new Intl.DateTimeFormat(INTL_TAGS[locale], options);
  formatters.set(key, made);
  return made;
}
