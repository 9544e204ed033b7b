import { INTL_TAGS, type Locale } from './locale';

const numbers: Partial<Record<Locale, Intl.NumberFormat>> = {};

/** The smallest whole number with a mark between its digits. */
const LEAST_GROUPED = 1000;

const values: Partial<Record<Locale, Intl.NumberFormat>> = {};

/** A measured value in the digits of a language, ungrouped, as a year or a code would be. */
export function formatValue(locale: Locale, value: number): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size > 0 && size < 1e-6)) return String(value);
  values[locale] ??= new Intl.NumberFormat(INTL_TAGS[locale], {
    maximumSignificantDigits: 15,
    useGrouping: false,
  });
  return values[locale].format(value);
}

/** A number in the digits and grouping of a language. */
export function formatNumber(locale: Locale, value: number): string {
  // The first number format of a page takes ten milliseconds; such counts look the same without.
  if (Number.isInteger(value) && value >= 0 && value < LEAST_GROUPED) return String(value);
  numbers[locale] ??= new Intl.NumberFormat(INTL_TAGS[locale]);
  return numbers[locale].format(value);
}

/** The forms a word takes by number: CLDR plural categories; `other` is the one always there. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

const rules: Partial<Record<Locale, Intl.PluralRules>> = {};

/** A count in words: the form of its CLDR category, with `#` replaced by the number. */
export function plural(locale: Locale, count: number, forms: PluralForms): string {
  rules[locale] ??= new Intl.PluralRules(locale);
  const form = forms[rules[locale].select(count)] ?? forms.other;
  return form.replaceAll('#', formatNumber(locale, count));
}
