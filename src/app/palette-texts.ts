import { type Localized, localizedText } from '~/base/localized';
import { LOCALES, type Locale } from '~/i18n/locale';
import { PALETTE_MESSAGES } from '~/i18n/palette-messages';
import { type FoldedText, toFoldedText, toFoldedTexts } from '~/panels/search/match-words';
import type { CommandId } from './commands';

/** Other words for one thing, by language. */
export type Synonyms = Readonly<Record<Locale, readonly string[]>>;

/** What a command is called elsewhere; none for one that has no other name. */
export function commandSynonyms(id: string): Synonyms {
  return synonymsIn((locale) => {
    // Every command has its words in every language: the compiler lists those that lack them.
    const words: Readonly<Record<CommandId, string>> = PALETTE_MESSAGES[locale].synonyms;
    return words[id as CommandId];
  });
}

/** What a layout or a theme is called elsewhere. */
export function choiceSynonyms(id: string): Synonyms {
  return synonymsIn((locale) => PALETTE_MESSAGES[locale].choiceSynonyms[id]);
}

function synonymsIn(find: (locale: Locale) => string | undefined): Synonyms {
  return Object.fromEntries(
    LOCALES.map((locale) => [locale, find(locale)?.split(/[,،]\s*/) ?? []] as const),
  ) as unknown as Synonyms;
}

/** Everything that something is found by in the palette: its name and its other words. */
export function toTexts(name: Localized, synonyms: Synonyms): readonly FoldedText[] {
  const others = LOCALES.flatMap((locale) =>
    synonyms[locale].map((word) => toFoldedText(localizedText({ [locale]: word }, locale))),
  );
  return [...toFoldedTexts(name), ...others];
}
