import { type Localized, type LocalizedText, localizedText } from '~/base/localized';

/**
 * The translation to show a reader with words of a source, in his language or in another that says
 * so. Undefined where he reads the words themselves, and where nobody has translated them.
 */
export function findTranslation(
  language: string,
  translations: Localized,
  locale: string,
): LocalizedText | undefined {
  if (isSameLanguage(language, locale)) return undefined;
  const others = Object.entries(translations).filter(([tag]) => !isSameLanguage(tag, language));
  return others.length > 0 ? localizedText(Object.fromEntries(others), locale) : undefined;
}

/** Whether two BCP 47 tags name one language, of whatever region. */
function isSameLanguage(a: string, b: string): boolean {
  return primaryOf(a) === primaryOf(b);
}

function primaryOf(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}
