import { groupBy } from '~/base/group-by';
import { isolate, isolatedText } from '~/base/isolate';
import { directionOf, type LocalizedText, localizedText } from '~/base/localized';
import { describeSelection } from '~/canvas/describe-selection';
import { toCitation } from '~/evidence/citations/citation';
import { inMarks } from '~/evidence/citations/citation-text';
import type { CiteSubject } from '~/evidence/citations/cite-context';
import { placeInSource } from '~/evidence/passages/place-in-source';
import { type QuotedPassage, toEvidence, toPassages } from '~/evidence/passages/quoted-passages';
import { toTitleText } from '~/evidence/words/relation-phrase';
import type { Reference } from '~/formats/citations/citation-format';
import { toCitationKey } from '~/formats/citations/citation-key';
import { formatDate } from '~/i18n/format-date';
import type { Locale } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import type { Graph } from '~/model/graph';
import type { LineId } from '~/model/ids';
import type { Relation } from '~/model/relation';
import type { Dataset } from '~/model/schema';
import type { Source } from '~/model/source';
import type { AppState } from '~/store/app-store';
import { selectGraph, selectView } from '~/store/selectors';
import { selectShownWith } from '~/store/shown-with';
import { toPageLink, toViewLink } from '~/store/view-link';
import { INITIAL_VIEW, type View } from '~/view/view';

/**
 * The references that cite something: for a quote its article, with the words, their place and
 * where they are read as notes; for relations the entries of the dataset and then the articles that
 * say so; for the dataset and the view one each. `today` is the reader's day, `YYYY-MM-DD`.
 */
export function toReferences(
  state: AppState,
  subject: CiteSubject,
  today: string,
): readonly Reference[] {
  const graph = selectGraph(state);
  const { locale } = state;
  if (subject.type === 'quote') {
    const { source, quote } = subject.passage;
    const place = String(quote.start ?? quote.at ?? 'quote');
    const article = toArticle(graph, source, [subject.passage], locale, place);
    return [{ ...article, notes: [...article.notes, toFinding(state, subject.passage)] }];
  }
  if (subject.type === 'relation')
    return subject.relations.flatMap((relation) => [
      toEntry(state, relation, today),
      ...toArticles(graph, relation, locale),
    ]);
  return [subject.type === 'dataset' ? toDatasetReference(state, today) : toView(state, today)];
}

/** Where a quote can be read with what it says: the article itself may stand nowhere. */
function toFinding(state: AppState, { statements }: QuotedPassage): string {
  const { locale } = state;
  const { dataset } = selectGraph(state);
  const title = isolatedText(dataset.title, locale);
  const [relation] = statements.flatMap(({ evidence }) => evidence.map((each) => each.relation));
  const link = relation ? toRelationLink(state, relation) : toPageLink(state);
  return `${messagesOf(locale).cite.readIn(title, dataset.version, `<${link}>`)}.`;
}

/** The address at which a relation stands alone with its quotes, whatever is shown now. */
function toRelationLink(state: AppState, { id }: Relation): string {
  const selection = { type: 'line', id: id as string as LineId } as const;
  const view: View = { ...INITIAL_VIEW, level: 'named', selection };
  return toViewLink(state, { ...view, camera: null, theme: 'system' });
}

/** The article that some passages stand in; `part` tells its reference from others to it. */
function toArticle(
  graph: Graph,
  source: Source,
  passages: readonly QuotedPassage[],
  locale: Locale,
  part: string,
): Reference {
  const { title, publisher, published, url, language, file } = source;
  const original = localizedText(title, language);
  const translated = localizedText(title, locale);
  return {
    key: toCitationKey(graph.dataset.id, source.id, part),
    type: file ? 'dataset' : publisher ? 'newspaper' : url ? 'webpage' : 'document',
    title: original,
    translatedTitle: translated.lang === original.lang ? undefined : translated,
    container: publisher && localizedText(publisher, locale),
    issued: published,
    url,
    notes: passages.flatMap((passage) => toNotes(graph, passage, locale)),
  };
}

function toNotes(graph: Graph, passage: QuotedPassage, locale: Locale): readonly string[] {
  const words = messagesOf(locale).cite;
  const { quote, translation, voices } = toCitation(graph, passage, { locale, link: '' });
  const place = placeInSource(passage.source, passage.quote, locale);
  const markOff = ({ text, dir }: LocalizedText) =>
    isolate(inMarks(text, dir), directionOf(locale));
  const quoted = words.quoted(markOff(quote));
  return [
    place ? `${quoted} (${place})` : quoted,
    ...(translation ? [words.translated(markOff(translation))] : []),
    ...voices,
  ].map((note) => `${note}.`);
}

/** A relation as a part of the dataset. */
function toEntry(state: AppState, relation: Relation, today: string): Reference {
  const { locale } = state;
  const graph = selectGraph(state);
  const { dataset } = graph;
  return {
    key: toCitationKey(dataset.id, dataset.version, relation.id),
    type: 'dataset',
    title: localizedText({ [locale]: toTitleText(graph, relation, locale) }, locale),
    container: localizedText(dataset.title, locale),
    authors: toAuthors(dataset, locale),
    issued: dataset.published,
    version: dataset.version,
    accessed: today,
    url: toRelationLink(state, relation),
    notes: [],
  };
}

function toArticles(graph: Graph, relation: Relation, locale: Locale): readonly Reference[] {
  const passages = toPassages(graph, toEvidence([{ relation }]));
  return [...groupBy(passages, ({ source }) => source)].map(([source, quoted]) =>
    toArticle(graph, source, quoted, locale, relation.id),
  );
}

function toDatasetReference(state: AppState, today: string): Reference {
  const { locale } = state;
  const { dataset } = selectGraph(state);
  return {
    key: toCitationKey(dataset.id, dataset.version),
    type: 'dataset',
    title: localizedText(dataset.title, locale),
    authors: toAuthors(dataset, locale),
    issued: dataset.published,
    version: dataset.version,
    accessed: today,
    url: toPageLink(state),
    notes: toTerms(dataset, locale),
  };
}

function toView(state: AppState, today: string): Reference {
  const { locale } = state;
  const { dataset } = selectGraph(state);
  const link = toViewLink(state);
  const shown = describeShown(state);
  return {
    ...toDatasetReference(state, today),
    key: toCitationKey(dataset.id, dataset.version, new URL(link).search),
    type: 'webpage',
    url: link,
    notes: [
      ...toTerms(dataset, locale),
      ...(shown ? [`${messagesOf(locale).cite.view(shown)}.`] : []),
    ],
  };
}

function toAuthors({ creators = [] }: Dataset, locale: Locale): readonly LocalizedText[] {
  return creators.map((name) =>
    localizedText(typeof name === 'string' ? { und: name } : name, locale),
  );
}

/** On what terms the dataset may be used and how old it is, a sentence each. */
function toTerms({ licence, asOf }: Dataset, locale: Locale): readonly string[] {
  const words = messagesOf(locale).cite;
  return [
    ...(licence ? [words.licence(licence)] : []),
    ...(asOf ? [words.asOf(formatDate(locale, asOf))] : []),
  ].map((note) => `${note}.`);
}

/** What is selected, in a sentence; undefined where nothing is. */
function describeShown(state: AppState): string | undefined {
  const { selection } = selectView(state);
  const { locale } = state;
  if (!selection) return undefined;
  const { graph, visible } = selectShownWith(state, selection.id);
  return describeSelection(selection, visible, { graph, locale, messages: messagesOf(locale) });
}
