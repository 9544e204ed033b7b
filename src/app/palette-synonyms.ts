import { type FoldedText, toFoldedText } from '~/analysis/search/match-words';
import type { Localized } from '~/base/localized';
import { localizedText } from '~/base/localized';
import type { Locale } from '~/i18n/locale';
import { loadedLocales, messagesOf } from '~/i18n/messages';
import type { CommandId } from './commands';

/** What a command is called elsewhere, in every language. */
export function commandSynonyms(id: string): readonly FoldedText[] {
  return synonymsIn((locale) => {
    // Every command has its words in every language: the compiler lists those that lack them.
    const words: Readonly<Record<CommandId, string>> = messagesOf(locale).palette.synonyms;
    return words[id as CommandId];
  });
}

/** What a layout or a theme is called elsewhere, in every language. */
export function choiceSynonyms(id: string): readonly FoldedText[] {
  return synonymsIn((locale) => messagesOf(locale).palette.choiceSynonyms[id]);
}

function synonymsIn(find: (locale: Locale) => string | undefined): readonly FoldedText[] {
  return loadedLocales().flatMap((locale) =>
    (find(locale)?.split(/[,،]\s*/) ?? []).map((word) =>
      toFoldedText(localizedText({ [locale]: word }, locale)),
    ),
  );
}

/** A name in each language that is loaded. */
export function nameIn(find: (locale: Locale) => string): Localized {
  return Object.fromEntries(loadedLocales().map((locale) => [locale, find(locale)]));
}
