import { writeYear } from '~/base/day';
import { isEdtf } from '~/model/edtf';
import { headingKey } from './heading-key';

/** The months by their names in English and Arabic, the Levantine ones too. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'يناير', 'كانون الثاني', 'جانفي'],
  ['february', 'feb', 'فبراير', 'شباط', 'فيفري'],
  ['march', 'mar', 'مارس', 'آذار'],
  ['april', 'apr', 'أبريل', 'إبريل', 'نيسان', 'أفريل'],
  ['may', 'مايو', 'أيار', 'ماي'],
  ['june', 'jun', 'يونيو', 'يونيه', 'حزيران', 'جوان'],
  ['july', 'jul', 'يوليو', 'يوليه', 'تموز', 'جويلية'],
  ['august', 'aug', 'أغسطس', 'آب', 'أوت'],
  ['september', 'sep', 'sept', 'سبتمبر', 'أيلول'],
  ['october', 'oct', 'أكتوبر', 'تشرين الأول'],
  ['november', 'nov', 'نوفمبر', 'تشرين الثاني'],
  ['december', 'dec', 'ديسمبر', 'كانون الأول'],
];

const NUMBERS = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [headingKey(name), index + 1] as const)),
);

/** Which number of `3/4/2020` comes first. */
export type DateOrder = 'dmy' | 'mdy';

/** A date as read (EDTF), or why there is none. */
export type ReadDate =
  | { readonly edtf: string; readonly hasTime?: boolean }
  | {
      readonly fault: 'ambiguous-date' | 'day-number' | 'no-such-date' | 'not-a-date';
      readonly proposal?: string;
    };

const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
const ISO =
  /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ](\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?) ?(?:Z|UTC|[+-]\d{2}:?\d{2})?)?$/;
const TWO_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/;
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/;
const COMPACT = /^(1[5-9]|20|21)(\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;
const WORDS =
  /^(?:(\d{1,2})(?:st|nd|rd|th)?[ .-]+)?([\p{L}\p{M}/ ]{3,24}?)[ .,-]+(?:(\d{1,2})(?:st|nd|rd|th)?,? +)?(\d{4})$/u;
/** Days since the end of 1899 in spreadsheets, from 1927 to 2119. */
const FIRST_DAY_NUMBER = 10_000;
const LAST_DAY_NUMBER = 80_000;
const MAX_LENGTH = 80;

/**
 * A date as people write it: EDTF, ISO 8601 whose time is dropped, numbers in either order, the name
 * of a month in English or Arabic, a year. Where the order cannot be told it is none.
 */
export function readDate(text: string, order: DateOrder | undefined): ReadDate {
  if (text.length > MAX_LENGTH) return { fault: 'not-a-date' };
  const latin = text.replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) % 16)).trim();
  if (/^-?\d{1,3}$/.test(latin)) return { edtf: writeYear(Number(latin)) };
  if (isEdtf(latin)) return { edtf: latin };
  return (
    readIso(latin) ??
    readTwoFirst(latin, order) ??
    readOther(latin) ??
    readWords(latin) ?? { fault: /^\d{4}-\d{2}-\d{2}/.test(latin) ? 'no-such-date' : 'not-a-date' }
  );
}

/** A day, or the fault that there is no such one. */
function toDate(year: number, month: number, day?: number): ReadDate {
  const two = (number: number) => String(number).padStart(2, '0');
  const edtf = `${writeYear(year)}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  const isMonth = month >= 1 && month <= 12;
  return isMonth && isEdtf(edtf) ? { edtf } : { fault: 'no-such-date' };
}

function readIso(text: string): ReadDate | undefined {
  const [, year, month, day, time] = ISO.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = toDate(Number(year), Number(month), day === undefined ? undefined : Number(day));
  return time !== undefined && 'edtf' in date ? { ...date, hasTime: true } : date;
}

function readTwoFirst(text: string, order: DateOrder | undefined): ReadDate | undefined {
  const [, one, two, yearText = ''] = TWO_FIRST.exec(text) ?? [];
  if (one === undefined) return undefined;
  const [first, second] = [Number(one), Number(two)];
  const year = yearText.length === 2 ? toFullYear(Number(yearText)) : Number(yearText);
  if (first === second) return toDate(year, first, second);
  if (first > 12) return toDate(year, second, first);
  if (second > 12) return toDate(year, first, second);
  if (order === undefined) return { fault: 'ambiguous-date' };
  return order === 'dmy' ? toDate(year, second, first) : toDate(year, first, second);
}

/** Two digits as spreadsheets take them: 30 and more are of the last century. */
function toFullYear(year: number): number {
  return year >= 30 ? 1900 + year : 2000 + year;
}

function readOther(text: string): ReadDate | undefined {
  const [, month, year] = MONTH_YEAR.exec(text) ?? [];
  if (month !== undefined) return toDate(Number(year), Number(month));
  const [, century, years, ofYear, ofMonth] = COMPACT.exec(text) ?? [];
  if (century !== undefined)
    return toDate(Number(`${century}${years}`), Number(ofYear), Number(ofMonth));
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return undefined;
  const number = Math.floor(Number(text));
  if (number < FIRST_DAY_NUMBER || number > LAST_DAY_NUMBER) return undefined;
  const proposal = new Date(Date.UTC(1899, 11, 30 + number)).toISOString().slice(0, 10);
  return { fault: 'day-number', proposal };
}

function readWords(text: string): ReadDate | undefined {
  const [, before, word = '', after, year] = WORDS.exec(text) ?? [];
  const month = monthOf(word);
  if (month === undefined || (before && after)) return undefined;
  const day = before ?? after;
  return toDate(Number(year), month, day === undefined ? undefined : Number(day));
}

/** What the different texts of a column say of the order of its dates. */
export interface OrderFinding {
  /** Undefined where nothing proves it, or both orders are proved. */
  readonly proved?: DateOrder | undefined;
  /** Dates that can be read both ways. */
  readonly open: readonly string[];
}

/** Which order the different dates of a column prove. */
export function findOrder(texts: Iterable<string>): OrderFinding {
  const open: string[] = [];
  const proved = new Set<DateOrder>();
  for (const text of texts) {
    const [, one, two] = TWO_FIRST.exec(text.length > MAX_LENGTH ? '' : text) ?? [];
    if (one === undefined || one === two) continue;
    if (Number(one) > 12 && Number(two) <= 12) proved.add('dmy');
    else if (Number(two) > 12 && Number(one) <= 12) proved.add('mdy');
    else if (Number(one) <= 12 && Number(one) !== Number(two)) open.push(text);
  }
  const [only] = proved;
  return { proved: proved.size === 1 ? only : undefined, open };
}

/** The number of a month by its name, from 1; undefined where it is none. */
function monthOf(name: string): number | undefined {
  return NUMBERS.get(headingKey(name));
}
