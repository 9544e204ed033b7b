/** Text by BCP 47 language tag; at least one language is present. */
export type Localized = Readonly<Record<string, string>>;

/** One text of a {@link Localized}, with the language and direction it must be shown in. */
export interface LocalizedText {
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

const RTL_LANGUAGES = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

const RTL_SCRIPTS = new Set(['adlm', 'arab', 'hebr', 'nkoo', 'rohg', 'syrc', 'thaa']);

/** The writing direction of a BCP 47 language tag: its script's where it names one. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const [language = '', ...subtags] = lang.toLowerCase().split('-');
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  const isRtl = script ? RTL_SCRIPTS.has(script) : RTL_LANGUAGES.has(language);
  return isRtl ? 'rtl' : 'ltr';
}

/**
 * The text in `locale` where there is one, otherwise in English, otherwise in the first language
 * given. The result names the language it is really in, so that a fallback shows as one.
 */
export function localizedText(localized: Localized, locale: string): LocalizedText {
  const lang = [locale, 'en', ...Object.keys(localized)].find((tag) =>
    Object.hasOwn(localized, tag),
  );
  const text = lang === undefined ? '' : (localized[lang] ?? '');
  return { text, lang: lang ?? locale, dir: directionOf(lang ?? locale) };
}
