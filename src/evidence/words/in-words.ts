import { groupBy } from '~/base/group-by';
import { isolatedText } from '~/base/isolate';
import { formatDate } from '~/i18n/format-date';
import type { Locale } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { PlacedRelation } from '~/model/level';
import { isEvent, type Relation } from '~/model/relation';
import type { Claim } from '~/model/schema';
import { isStated, pastOf, toNameInPhrase, toNoun, toSentence, toText } from './relation-phrase';

/** A name of two words: an adjective and a plural in English, a noun and an adjective in Arabic. */
const TWO_WORDS = /^(\S+)\s+(\S+)$/;

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
    const sentences = [...voices.values()].map((said) =>
      sentenceOf(graph, { relation, claims: said }, locale),
    );
    return { relation, claims, sentences };
  });
}

/** Who does what to whom, when and by what means, as firmly as a claim says so. */
function coreOf(graph: Graph, relation: Relation, claim: Claim, locale: Locale): string {
  const words = messagesOf(locale).words;
  const noun = () => {
    const text = toText(toNoun(graph, relation, locale), locale);
    return graph.over.has(relation.id) ? words.over(text) : text;
  };
  const sentence = () => {
    const text = toText(toSentence(graph, relation, locale), locale);
    const isUnsaid = graph.over.has(relation.id) && !pastOf(relation, locale);
    return isUnsaid ? words.over(text) : text;
  };
  const phrase = isStated(relation, claim) ? sentence() : noun();
  const said = withMeans(phrase, relation, locale);
  return said + sayWhen(relation, said, locale);
}

/** Means that the phrase names already are not named again. */
function withMeans(phrase: string, { instrument }: Relation, locale: Locale): string {
  const means = instrument && isolatedText(instrument.name, locale);
  const isNamed =
    !means || phrase.toLocaleLowerCase(locale).includes(means.toLocaleLowerCase(locale));
  return isNamed ? phrase : messagesOf(locale).words.byMeansOf(phrase, means);
}

/** A year that has been named already, as that of an agreement, is not named again. */
function sayWhen(relation: Relation, said: string, locale: Locale): string {
  const { when } = relation;
  if (!when || said.includes(when.edtf)) return '';
  const words = messagesOf(locale).words;
  const happens = isEvent(relation);
  const time = words.when(formatDate(locale, when.edtf, happens), {
    precision: precisionOf(when.edtf),
    isEvent: happens || relation.directed,
  });
  return when.inferred ? `${time} ${words.inferred}` : time;
}

function precisionOf(edtf: string): 'day' | 'month' | 'year' | 'interval' | undefined {
  if (/^[^/.]+\/[^/.]+$/.test(edtf)) return 'interval';
  const [, month, day] = /^\d{4}(-\d\d)?(-\d\d)?$/.exec(edtf) ?? [undefined, null];
  if (month === null) return undefined;
  return day ? 'day' : month ? 'month' : 'year';
}

/** What some claims of one voice say of a relation. */
interface Said {
  readonly relation: Relation;
  /** Never empty. */
  readonly claims: readonly Claim[];
}

function sentenceOf(graph: Graph, { relation, claims }: Said, locale: Locale): string {
  const words = messagesOf(locale).words;
  const claim = claims[0] as Claim;
  const { modality, by = [], via = [] } = claim;
  const core = coreOf(graph, relation, claim, locale);
  const voices = [
    ...voicesOf(graph, { relation, claims }, locale),
    ...(via.length > 0 ? [words.reportedBy(namesOf(graph, via, locale))] : []),
  ];
  const isPlain =
    modality === 'fact' ||
    (modality === 'claim' && by.length > 0) ||
    (modality === 'threat' && isStated(relation, claim));
  const label = messagesOf(locale).filters.modalities[modality].toLocaleLowerCase(locale);
  const said = isPlain
    ? [core, ...voices].join(words.comma)
    : words.labelled(core, [label, ...voices].join(words.comma));
  return capitalise(words.sentence(said, countEvidence(locale, claims)));
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
  const words = messagesOf(locale).words;
  const { modality, by = [], via = [] } = claims[0] as Claim;
  const isOwned = relation.directed && (modality === 'opinion' || modality === 'threat');
  if (isOwned && by.length === 1 && by[0] === relation.from) return [];
  if (isOwned && by.length === 0 && via.length === 0)
    return [
      words.accordingTo(
        graph.sources.get((claims[0] as Claim).source)?.file ? words.file : words.article,
      ),
    ];
  return by.length > 0 ? [words.accordingTo(namesOf(graph, by, locale))] : [];
}

/** Names enumerated, as they stand after a preposition. */
function namesOf(graph: Graph, ids: readonly ActorId[], locale: Locale): string {
  const names = ids.map((id) => toText([toNameInPhrase(graph, id, locale)], locale));
  return listNames(names, locale);
}

function capitalise(sentence: string): string {
  return sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** How many quotes and records some claims give. */
function countEvidence(locale: Locale, claims: readonly Claim[]): string {
  const { quotes, records } = messagesOf(locale).common;
  const count = claims.filter(({ quote }) => !quote).length;
  return [
    ...(count < claims.length ? [quotes(claims.length - count)] : []),
    ...(count > 0 ? [records(count)] : []),
  ].join(messagesOf(locale).words.comma);
}

/**
 * Names enumerated as a writer would: what they share is said once, "Ukrainian and Western
 * officials".
 */
export function listNames(names: readonly string[], locale: Locale): string {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const pairs = names.map((name) => TWO_WORDS.exec(name)?.slice(1) as [string, string] | undefined);
  if (names.length < 2 || !pairs.every((pair) => pair !== undefined)) return list.format(names);
  const { sayOnce } = messagesOf(locale).grammar;
  return sayOnce(pairs, (words) => list.format(words)) ?? list.format(names);
}
