import { type FoldedText, toFoldedText } from '~/analysis/search/match-words';
import { localizedText } from '~/base/localized';
import { LOCALES, type Locale } from '~/i18n/locale';
import { PALETTE_MESSAGES } from '~/i18n/palette-messages';
import type { CommandId } from './commands';

/** What a command is called elsewhere, in every language. */
export function commandSynonyms(id: string): readonly FoldedText[] {
  return synonymsIn((locale) => {
    // Every command has its words in every language: the compiler lists those that lack them.
    const words: Readonly<Record<CommandId, string>> = PALETTE_MESSAGES[locale].synonyms;
    return words[id as CommandId];
  });
}

/** What a layout or a theme is called elsewhere, in every language. */
export function choiceSynonyms(id: string): readonly FoldedText[] {
  return synonymsIn((locale) => PALETTE_MESSAGES[locale].choiceSynonyms[id]);
}

function synonymsIn(find: (locale: Locale) => string | undefined): readonly FoldedText[] {
  return LOCALES.flatMap((locale) =>
    (find(locale)?.split(/[,،]\s*/) ?? []).map((word) =>
      toFoldedText(localizedText({ [locale]: word }, locale)),
    ),
  );
}
