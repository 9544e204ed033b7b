import { RTL_LETTER } from '~/base/isolate';
import { directionOf, type Localized, type LocalizedText, localizedText } from '~/base/localized';
import { capitalOf } from '~/model/capitals';
import { excerptKeyOf, excerptOf } from '~/model/excerpt';
import type { Graph } from '~/model/graph';
import type { Relation } from '~/model/relation';
import type { RelationKind } from '~/model/relation-kind';
import type { Actor } from '~/model/schema';
import { type FoldedText, type Reason, toFoldedText } from './match-words';

const LANGUAGES = ['en', 'ar'] as const;

/** What countries are called beside the names that the system knows, by ISO 3166-1 alpha-2 code. */
const OTHER_NAMES: Readonly<
  Record<string, Partial<Readonly<Record<(typeof LANGUAGES)[number], readonly string[]>>>>
> = {
  AE: { en: ['UAE', 'Emirates'], ar: ['الإمارات'] },
  BA: { en: ['Bosnia'], ar: ['البوسنة'] },
  CD: { en: ['Congo', 'DRC'], ar: ['الكونغو'] },
  CI: { en: ['Ivory Coast'], ar: ['ساحل العاج'] },
  CN: { en: ['PRC'] },
  CZ: { en: ['Czech Republic'], ar: ['جمهورية التشيك'] },
  GB: { en: ['Britain', 'Great Britain', 'England'], ar: ['بريطانيا', 'إنجلترا'] },
  IR: { en: ['Islamic Republic', 'Persia'], ar: ['الجمهورية الإسلامية'] },
  KP: { en: ['DPRK'] },
  KR: { en: ['Korea'], ar: ['كوريا'] },
  MK: { en: ['Macedonia'], ar: ['مقدونيا'] },
  MM: { en: ['Burma'], ar: ['بورما'] },
  NL: { en: ['Holland'] },
  PS: { en: ['Palestine'], ar: ['فلسطين'] },
  RU: { en: ['Russian Federation'], ar: ['روسيا الاتحادية'] },
  SA: { en: ['KSA'], ar: ['السعودية'] },
  SY: { ar: ['سورية'] },
  TR: { en: ['Turkey'] },
  US: {
    en: ['America', 'USA', 'United States of America'],
    ar: ['أمريكا', 'أميركا', 'الولايات المتحدة الأمريكية'],
  },
  VA: { en: ['Vatican', 'Holy See'], ar: ['الفاتيكان'] },
};

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
 * The names and aliases of actors and the names of their countries in every language, the kinds of
 * relation that occur, by what they are called, and quotes with their translations, each passage once.
 */
export function createSearchIndex(
  graph: Graph,
  labelOf: (kind: RelationKind) => Localized,
): SearchIndex {
  return {
    actors: [...graph.actors.values()].flatMap((actor) =>
      textsOfActor(actor).map((text) => ({ ...text, target: { type: 'actor' as const, actor } })),
    ),
    kinds: kindsOf(graph, labelOf),
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

function kindsOf(graph: Graph, labelOf: (kind: RelationKind) => Localized): readonly Searchable[] {
  const present = new Set(graph.dataset.relations.map(({ kind }) => kind));
  return [...graph.vocabulary.relationKinds.values()]
    .filter(({ id }) => present.has(id))
    .flatMap((kind) => {
      const label = labelOf(kind);
      const target = { type: 'kind', kind: kind.id, label } as const;
      return textsOf(label).map((text) => toSearchable(text, target));
    });
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

/**
 * What an actor is found by because of its country: the country's names in each language, short ones
 * and other ones too, and its capital.
 */
function countryTextsOf({ country }: Pick<Actor, 'country'>): readonly FoldedText[] {
  if (!country) return [];
  const capital = capitalOf(country)?.name;
  return LANGUAGES.flatMap((lang) => {
    const names = new Set([...namesOf(country, lang), ...(OTHER_NAMES[country]?.[lang] ?? [])]);
    const toText = (text: string, reason: Reason) => ({
      ...toFoldedText({ text, lang, dir: directionOf(lang) }),
      reason,
    });
    return [
      ...[...names].map((name) => toText(name, 'country')),
      ...(capital?.[lang] ? [toText(capital[lang], 'capital')] : []),
    ];
  });
}

/** The long and the short name that the system has of a country. */
function namesOf(country: string, lang: string): readonly string[] {
  return (['long', 'short'] as const).flatMap((style) => {
    const names = new Intl.DisplayNames(lang, { type: 'region', style, fallback: 'none' });
    return names.of(country) ?? [];
  });
}
