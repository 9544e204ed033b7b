import { groupBy } from '~/base/group-by';
import { type Localized, localizedText } from '~/base/localized';
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
import { isolate } from './isolate';

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
    const sentences = [...voices.values()].map((said) => sentenceOf(graph, core, said, locale));
    return { relation, claims, sentences };
  });
}

/** Who does what to whom, when and by what means. */
function coreOf(graph: Graph, relation: Relation, locale: Locale): string {
  const words = WORDS_MESSAGES[locale];
  const fill: Readonly<Record<string, () => string>> = {
    from: () => namesOf(graph, [relation.from], locale),
    to: () => namesOf(graph, [relation.to], locale),
    subject: () => nameOf(graph, relation.from, locale),
    label: () => textOf(relation.label ?? kindOf(relation).label, locale),
  };
  const phrase = kindOf(relation).phrase[locale].replaceAll(
    /\{(\w+)\}/g,
    (whole, name: string) => fill[name]?.() ?? whole,
  );
  const { instrument, when } = relation;
  return [
    instrument ? words.byMeansOf(phrase, textOf(instrument.name, locale)) : phrase,
    ...(when ? [formatDate(locale, when.edtf)] : []),
  ].join(words.comma);
}

function sentenceOf(graph: Graph, core: string, claims: readonly Claim[], locale: Locale): string {
  const words = WORDS_MESSAGES[locale];
  const { modality, by = [], via = [] } = claims[0] as Claim;
  const said = [
    core,
    ...(by.length > 0 ? [words.accordingTo(namesOf(graph, by, locale))] : []),
    ...(via.length > 0 ? [words.reportedBy(namesOf(graph, via, locale))] : []),
  ].join(words.comma);
  const isPlain = modality === 'fact' || (modality === 'claim' && by.length > 0);
  const label = MESSAGES[locale].filters.modalities[modality];
  return capitalise(words.sentence(isPlain ? said : words.labelled(label, said), claims.length));
}

/** Names enumerated, as they stand after a preposition. */
function namesOf(graph: Graph, ids: readonly ActorId[], locale: Locale): string {
  const names = ids.map((id) => {
    const name = nameOf(graph, id, locale);
    return locale === 'ar' ? inGenitive(name, graph.actors.get(id)?.kind) : name;
  });
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

function nameOf(graph: Graph, id: ActorId, locale: Locale): string {
  const actor = graph.actors.get(id);
  if (!actor) return id;
  const name = textOf(actor.name, locale);
  return locale === 'en' ? withArticle(name, actor) : name;
}

/** Text of the dataset; in another language than the sentence's it keeps its own direction. */
function textOf(words: Localized, locale: Locale): string {
  const { text, lang } = localizedText(words, locale);
  return lang === locale ? text : isolate(text);
}

function capitalise(sentence: string): string {
  return sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
