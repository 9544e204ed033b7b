/** The languages of the interface: each a row here and a folder of `messages/`. */
const LANGUAGES = {
  en: { name: 'English', program: 'Entente', direction: 'ltr', tag: 'en-GB' },
  // The digits 0–9 everywhere, as the Arabic press writes dates and counts beside Latin text.
  ar: { name: 'العربية', program: 'وِفاق', direction: 'rtl', tag: 'ar-u-nu-latn' },
} as const satisfies Readonly<Record<string, Language>>;

/** What is known of a language before its messages are loaded. */
interface Language {
  /** What it calls itself, for the language switch. */
  readonly name: string;
  /** What this program is called in it. */
  readonly program: string;
  readonly direction: 'ltr' | 'rtl';
  /** The tag that `Intl` is asked by. */
  readonly tag: string;
}

/** The code of an interface language. */
export type Locale = keyof typeof LANGUAGES;

/** The codes of the interface languages, in the order of the language switch. */
export const LOCALES = Object.keys(LANGUAGES) as unknown as readonly [Locale, ...Locale[]];

/** The language of a reader whose languages the interface does not speak. */
export const DEFAULT_LOCALE: Locale = 'en';

/** What each language calls itself. */
export const LOCALE_NAMES = ofEach('name');

/** What the program is called in each language. */
export const PROGRAM_NAMES = ofEach('program');

/** The writing direction of each language. */
export const DIRECTIONS = ofEach('direction');

/** The tags that `Intl` is asked by: British order of dates in English. */
export const INTL_TAGS = ofEach('tag');

/** The first of some BCP 47 tags, in order of preference, that the interface speaks; else English. */
export function findLocale(tags: readonly string[]): Locale {
  const languages = tags.map((tag) => tag.split('-')[0]?.toLowerCase());
  return languages.find(isLocale) ?? DEFAULT_LOCALE;
}

/** Whether a text is the code of an interface language. */
export function isLocale(text: string | undefined): text is Locale {
  return LOCALES.some((locale) => locale === text);
}

function ofEach<Key extends keyof Language>(key: Key): Readonly<Record<Locale, Language[Key]>> {
  const entries = Object.entries<Language>(LANGUAGES).map(([code, row]) => [code, row[key]]);
  return Object.fromEntries(entries);
}
