/** The languages of the interface. */
export const LOCALES = ['en', 'ar'] as const;

/** One of {@link LOCALES}. */
export type Locale = (typeof LOCALES)[number];

/** What a language calls itself, for the language switch. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = { en: 'English', ar: 'العربية' };

/** The writing direction of each language. */
export const DIRECTIONS: Readonly<Record<Locale, 'ltr' | 'rtl'>> = { en: 'ltr', ar: 'rtl' };

/**
 * The tags that `Intl` is asked by: British order of dates in English, and in Arabic the digits
 * 0–9 everywhere, as the Arabic press writes dates and counts beside Latin text.
 */
export const INTL_TAGS: Readonly<Record<Locale, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn' };

/** The first of some BCP 47 tags, in order of preference, that the interface speaks; else English. */
export function findLocale(tags: readonly string[]): Locale {
  const languages = tags.map((tag) => tag.split('-')[0]?.toLowerCase());
  return (
    LOCALES.find((locale) => locale === languages.find((language) => isLocale(language))) ?? 'en'
  );
}

/** Whether a text is the code of an interface language. */
export function isLocale(text: string | undefined): text is Locale {
  return LOCALES.some((locale) => locale === text);
}
