import { RTL_LETTER } from '~/base/isolate';
import { type Localized, type LocalizedText, localizedText } from '~/base/localized';
import { excerptKeyOf, excerptOf } from '~/model/excerpt';
import type { Graph } from '~/model/graph';
import type { Relation } from '~/model/relation';
import type { Actor } from '~/model/schema';
import { countryTextsOf } from './country-texts';
import { type FoldedText, toFoldedText } from './match-words';

/** What a search can lead to. */
export type Target =
  | { readonly type: 'actor'; readonly actor: Actor }
  | { readonly type: 'kind'; readonly kind: string; readonly label: Localized }
  | { readonly type: 'quote'; readonly relation: Relation };

/** A text that can be searched, as written and folded, and what it leads to. */
export interface Searchable extends FoldedText {
  readonly target: Target;
}

/** Everything of a graph that can be searched. The texts of one target stand in a row. */
export interface SearchIndex {
  readonly actors: readonly Searchable[];
  readonly kinds: readonly Searchable[];
  readonly quotes: readonly Searchable[];
}

/** Folded letters of quotes that are kept: with more, a key press could not be answered at once. */
const MAX_QUOTED = 6_000_000;

/**
 * The names and aliases of actors and the names of their countries in every language, the kinds of relation that occur, and quotes
 * with their translations, each passage once.
 */
export function createSearchIndex(graph: Graph): SearchIndex {
  return {
    actors: [...graph.actors.values()].flatMap((actor) =>
      textsOfActor(actor).map((text) => ({ ...text, target: { type: 'actor' as const, actor } })),
    ),
    kinds: kindsOf(graph),
    quotes: quotesOf(graph),
  };
}

/** Letters of an attribute that are searched; a longer text is no name of anything. */
const MAX_ATTRIBUTE = 200;

/**
 * What an actor is found by: its names and aliases, the names of its country and its capital, and
 * the words of its attributes.
 */
export function textsOfActor(actor: Actor): readonly FoldedText[] {
  const aliases = Object.entries(actor.aliases ?? {}).flatMap(([lang, texts]) =>
    texts.map((text) => localizedText({ [lang]: text }, lang)),
  );
  const names = [...textsOf(actor.name), ...aliases].map(toFoldedText);
  return [...names, ...countryTextsOf(actor), ...attributeTextsOf(actor)];
}

function attributeTextsOf({ attributes = {} }: Actor): readonly FoldedText[] {
  return Object.values(attributes)
    .filter((value) => typeof value === 'string')
    .filter(({ length }) => length <= MAX_ATTRIBUTE)
    .map((value) => ({
      ...toFoldedText({ text: value, lang: 'und', dir: RTL_LETTER.test(value) ? 'rtl' : 'ltr' }),
      reason: 'attribute' as const,
    }));
}

function kindsOf(graph: Graph): readonly Searchable[] {
  const present = new Set(graph.dataset.relations.map(({ kind }) => kind));
  return [...graph.vocabulary.relationKinds.values()]
    .filter(({ id }) => present.has(id))
    .flatMap(({ id, label }) =>
      textsOf(label).map((text) => toSearchable(text, { type: 'kind', kind: id, label })),
    );
}

function quotesOf(graph: Graph): readonly Searchable[] {
  const quotes: Searchable[] = [];
  const seen = new Set<string>();
  let letters = 0;
  for (const relation of graph.relations.values())
    for (const claim of relation.claims) {
      const { source, translations = {} } = claim;
      const place = excerptKeyOf(claim);
      if (seen.has(place)) continue;
      seen.add(place);
      const lang = graph.sources.get(source)?.language ?? 'und';
      for (const text of textsOf({ ...translations, [lang]: excerptOf(claim).exact })) {
        letters += text.text.length;
        if (letters > MAX_QUOTED) return quotes;
        quotes.push(toSearchable(text, { type: 'quote', relation }));
      }
    }
  return quotes;
}

function textsOf(localized: Localized): readonly LocalizedText[] {
  return Object.keys(localized).map((lang) => localizedText(localized, lang));
}

function toSearchable(text: LocalizedText, target: Target): Searchable {
  return { ...toFoldedText(text), target };
}
