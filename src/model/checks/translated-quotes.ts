import { claimsOf } from '../passages-of';
import { defineCheck, warningAt } from './check';

/** A quote in another language than English has an English translation. */
export const translatedQuotes = defineCheck({
  id: 'translated-quotes',
  findIssues: (dataset) => {
    const languages = new Map(dataset.sources.map(({ id, language }) => [id, language]));
    return claimsOf(dataset).flatMap(({ path, claim: { source, quote, translations = {} } }) => {
      const language = languages.get(source) ?? 'en';
      return !quote || isEnglish(language) || Object.keys(translations).some(isEnglish)
        ? []
        : [warningAt(path, {})];
    });
  },
});

function isEnglish(language: string): boolean {
  return /^en(-|$)/i.test(language);
}
