import { isolate, isolatedText } from '~/base/isolate';
import { directionOf, type LocalizedText, localizedText } from '~/base/localized';
import { formatDate } from '~/i18n/format-date';
import type { Locale } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import type { Messages } from '~/i18n/messages/en/all';
import { toListParts } from '~/i18n/parts';
import { findTranslation } from '~/model/find-translation';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { placeInSource } from '../passages/place-in-source';
import type { QuotedPassage, Statement } from '../passages/quoted-passages';

/** What stands under a quote wherever it is taken: everything needed to find it again. */
export interface Citation {
  readonly quote: LocalizedText;
  /** Undefined where the quote is in the reader's language, or nobody has translated it. */
  readonly translation: LocalizedText | undefined;
  /** Who says it and how firmly, a line each. */
  readonly voices: readonly string[];
  /** Title, publisher, date and place of the source, on one line. */
  readonly source: string;
  /** Where the source is published; undefined where it does not say. */
  readonly url: string | undefined;
  /** The view in which the quote is shown. */
  readonly link: string;
}

/** The citation of a passage, in a language of the interface. */
export function toCitation(
  graph: Graph,
  passage: QuotedPassage,
  { locale, link }: { readonly locale: Locale; readonly link: string },
): Citation {
  const { source, quote } = passage;
  return {
    quote: localizedText({ [source.language]: quote.exact }, source.language),
    translation: findTranslation(source.language, passage.translations, locale),
    voices: passage.statements.map((statement) => voiceOf(graph, statement, locale)),
    source: sourceLine(passage, locale),
    url: source.url,
    link,
  };
}

/** What a modality means; what a file states is as the file has it. */
export function meaningOf(
  graph: Graph,
  { modality, evidence }: Statement,
  { meanings, reading }: Messages['details'],
): string {
  const source = evidence[0] && graph.sources.get(evidence[0].claim.source);
  return modality === 'fact' && source?.file ? reading.factOfFile : meanings[modality];
}

function voiceOf(graph: Graph, statement: Statement, locale: Locale): string {
  const { modality, by, via } = statement;
  const { details, filters } = messagesOf(locale);
  const namesOf = (ids: readonly ActorId[]) =>
    toListParts(
      locale,
      ids.map((id) => isolatedText(graph.actors.get(id)?.name ?? { [locale]: id }, locale)),
    );
  const label = filters.modalities[modality];
  if (by.length === 0 && via.length === 0)
    return `${label}${details.colon}${meaningOf(graph, statement, details)}`;
  return [
    label,
    ...(by.length > 0 ? details.saidBy(namesOf(by), by.length) : []),
    ...(via.length > 0 ? details.reportedBy(namesOf(via), via.length) : []),
  ].join('');
}

function sourceLine({ source, quote }: QuotedPassage, locale: Locale): string {
  const { details } = messagesOf(locale);
  return [
    isolate(localizedText(source.title, source.language).text, directionOf(locale)),
    source.publisher && isolatedText(source.publisher, locale),
    source.published && formatDate(locale, source.published),
    placeInSource(source, quote, locale),
  ]
    .filter(Boolean)
    .join(details.comma);
}
