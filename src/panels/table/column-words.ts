import { type Localized, type LocalizedText, localizedText } from '~/base/localized';
import type { Locale } from '~/i18n/locale';
import { DIRECTIONS } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import type { Messages } from '~/i18n/messages/en/all';
import type { TableMessages } from '~/i18n/messages/en/table';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';

/** What columns say things with: a graph's names in the language of the interface. */
export interface ColumnWords {
  readonly graph: Graph;
  readonly locale: Locale;
  readonly messages: Messages;
  readonly words: TableMessages;
  readonly nameOf: (id: ActorId) => LocalizedText;
  readonly textOf: (localized: Localized) => LocalizedText;
  /** Text of the interface. */
  readonly say: (text: string) => LocalizedText;
}

/** The words for the columns on a graph. */
export function toColumnWords(graph: Graph, locale: Locale): ColumnWords {
  const say = (text: string): LocalizedText => ({ text, lang: locale, dir: DIRECTIONS[locale] });
  const textOf = (localized: Localized) => localizedText(localized, locale);
  return {
    graph,
    locale,
    messages: messagesOf(locale),
    words: messagesOf(locale).table,
    nameOf: (id) => textOf(graph.actors.get(id)?.name ?? { [locale]: id }),
    textOf,
    say,
  };
}
