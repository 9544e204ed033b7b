import { groupBy } from '~/base/group-by';
import { isolatedText } from '~/base/isolate';
import { formatDate } from '~/i18n/format-date';
import type { Locale } from '~/i18n/locale';
import { MESSAGES } from '~/i18n/messages';
import { WORDS_MESSAGES } from '~/i18n/words-messages';
import { type Graph, kindOf } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { PlacedRelation } from '~/model/level';
import type { Claim, Relation } from '~/model/schema';
import { withArticle } from './definite';
import { inGenitive } from './genitive';
import { listNames } from './list-names';

/** A relation as a plain sentence, or as several where voices differ. */
export interface WordedRelation {
  readonly relation: Relation;
  /** The claims that the sentences rest on. */
  readonly claims: readonly Claim[];
  readonly sentences: readonly string[];
}

/**
 * Relations put into words, in their order, as far as the claims given with them say so: who does
 * what to whom, when, by what means, who says so and in how many quotes.
 */
export function putIntoWords(
  graph: Graph,
  relations: readonly PlacedRelation[],
  locale: Locale,
): readonly WordedRelation[] {
  return relations.map(({ relation, claims }) => {
    const voices = groupBy(claims, ({ modality, by = [], via = [] }) =>
      JSON.stringify([modality, by, via]),
    );
    const core = coreOf(graph, relation, locale);
    const sentences = [...voices.values()].map((said) =>
      sentenceOf(graph, { relation, core, claims: said }, locale),
    );
    return { relation, claims, sentences };
  });
}

/** Who does what to whom, when and by what means. */
function coreOf(graph: Graph, relation: Relation, locale: Locale): string {
  const fill: Readonly<Record<string, () => string>> = {
    from: () => namesOf(graph, [relation.from], locale),
    to: () => namesOf(graph, [relation.to], locale),
    subject: () => nameOf(graph, relation.from, locale),
    label: () => isolatedText(relation.label ?? kindOf(relation).label, locale),
  };
  const phrase = kindOf(relation).phrase[locale].replaceAll(
    /\{(\w+)\}/g,
    (whole, name: string) => fill[name]?.() ?? whole,
  );
  return withMeans(phrase, relation, locale) + sayWhen(relation, locale);
}

/** Means that the phrase names already are not named again. */
function withMeans(phrase: string, { instrument }: Relation, locale: Locale): string {
  const means = instrument && isolatedText(instrument.name, locale);
  const isNamed =
    !means || phrase.toLocaleLowerCase(locale).includes(means.toLocaleLowerCase(locale));
  return isNamed ? phrase : WORDS_MESSAGES[locale].byMeansOf(phrase, means);
}

function sayWhen(relation: Relation, locale: Locale): string {
  const { when } = relation;
  if (!when) return '';
  const words = WORDS_MESSAGES[locale];
  const { directed, tone } = kindOf(relation);
  const isEvent = directed || tone === 'gesture' || tone === 'talk';
  const said = words.when(formatDate(locale, when.edtf), {
    precision: precisionOf(when.edtf),
    isEvent,
  });
  return when.inferred ? `${said} ${words.inferred}` : said;
}

function precisionOf(edtf: string): 'day' | 'month' | 'year' | undefined {
  const [, month, day] = /^\d{4}(-\d\d)?(-\d\d)?$/.exec(edtf) ?? [undefined, null];
  if (month === null) return undefined;
  return day ? 'day' : month ? 'month' : 'year';
}

/** What some claims of one voice say of a relation. */
interface Said {
  readonly relation: Relation;
  readonly core: string;
  /** Never empty. */
  readonly claims: readonly Claim[];
}

function sentenceOf(graph: Graph, { relation, core, claims }: Said, locale: Locale): string {
  const words = WORDS_MESSAGES[locale];
  const { modality, by = [], via = [] } = claims[0] as Claim;
  const said = [
    core,
    ...voicesOf(graph, { relation, claims }, locale),
    ...(via.length > 0 ? [words.reportedBy(namesOf(graph, via, locale))] : []),
  ].join(words.comma);
  const isPlain =
    modality === 'fact' ||
    (modality === 'claim' && by.length > 0) ||
    (modality === 'threat' && kindOf(relation).id === 'threat');
  const label = MESSAGES[locale].filters.modalities[modality];
  return capitalise(words.sentence(isPlain ? said : words.labelled(label, said), claims.length));
}

/**
 * Who says so. An opinion or a threat of the one who acts is known by the act itself; one that is
 * nobody's else is the article's.
 */
function voicesOf(
  graph: Graph,
  { relation, claims }: Pick<Said, 'relation' | 'claims'>,
  locale: Locale,
): readonly string[] {
  const words = WORDS_MESSAGES[locale];
  const { modality, by = [], via = [] } = claims[0] as Claim;
  const isOwned = kindOf(relation).directed && (modality === 'opinion' || modality === 'threat');
  if (isOwned && by.length === 1 && by[0] === relation.from) return [];
  if (isOwned && by.length === 0 && via.length === 0) return [words.accordingTo(words.article)];
  return by.length > 0 ? [words.accordingTo(namesOf(graph, by, locale))] : [];
}

/** Names enumerated, as they stand after a preposition. */
function namesOf(graph: Graph, ids: readonly ActorId[], locale: Locale): string {
  const names = ids.map((id) => {
    const name = nameOf(graph, id, locale);
    return locale === 'ar' ? inGenitive(name, graph.actors.get(id)?.kind) : name;
  });
  return listNames(names, locale);
}

function nameOf(graph: Graph, id: ActorId, locale: Locale): string {
  const actor = graph.actors.get(id);
  if (!actor) return id;
  const name = isolatedText(actor.name, locale);
  return locale === 'en' ? withArticle(name, actor) : name;
}

function capitalise(sentence: string): string {
  return sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
