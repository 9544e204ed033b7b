import { INTL_TAGS, type Locale } from './locale';

const numbers: Readonly<Record<Locale, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat(INTL_TAGS.en),
  ar: new Intl.NumberFormat(INTL_TAGS.ar),
};

/** A number in the digits and grouping of a language. */
export function formatNumber(locale: Locale, value: number): string {
  return numbers[locale].format(value);
}
