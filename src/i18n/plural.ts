import { formatNumber } from './format';
import type { Locale } from './locale';

/** The forms a word takes by number: CLDR plural categories; `other` is the one always there. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

const rules: Partial<Record<Locale, Intl.PluralRules>> = {};

/** A count in words: the form of its CLDR category, with `#` replaced by the number. */
export function plural(locale: Locale, count: number, forms: PluralForms): string {
  rules[locale] ??= new Intl.PluralRules(locale);
  const form = forms[rules[locale].select(count)] ?? forms.other;
  return form.replaceAll('#', formatNumber(locale, count));
}
