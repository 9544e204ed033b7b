import { type LocalizedText, localizedText } from '~/base/localized';
import { rangeOf } from '~/filters/period';
import { SOURCE_VOICE } from '~/filters/voice';
import { type Excerpt, excerptKeyOf, excerptOf } from '~/model/excerpt';
import { findTranslation } from '~/model/find-translation';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { PlacedRelation } from '~/model/level';
import { firmestModality, type Modality } from '~/model/modality';
import type { Relation } from '~/model/relation';
import type { Claim } from '~/model/schema';

/** Who says something: an actor, or the source itself. */
export type Voice = ActorId | typeof SOURCE_VOICE;

/** How firmly a relation is said, by the firmest of the claims that are looked at. */
export function modalityOf({ claims }: PlacedRelation): Modality {
  return firmestModality(claims.map(({ modality }) => modality));
}

/** Who says a relation: actors, and the source itself; each once, in the order of the claims. */
export function voicesOf({ claims }: PlacedRelation): readonly Voice[] {
  return [...new Set(claims.flatMap(({ by }): readonly Voice[] => by ?? [SOURCE_VOICE]))];
}

/** The claims of a relation that quote different places, in the order of the dataset. */
export function quotedClaims({ claims }: PlacedRelation): readonly Claim[] {
  const seen = new Set<string>();
  return claims.filter((claim) => {
    const place = excerptKeyOf(claim);
    const isNew = !seen.has(place);
    seen.add(place);
    return isNew;
  });
}

/**
 * What relations are put in order of time by: their first day, and where they start at no known
 * time, before everything; undefined where they have no date.
 */
export function startOf(relation: Pick<Relation, 'when'>): string | undefined {
  const range = rangeOf(relation);
  return range && (range.start ?? '');
}

/** Where the first quote or record of a relation stands: sources in their order, then places. */
export function placeOfQuote({ dataset }: Graph, { claims }: PlacedRelation): number | undefined {
  const places = claims.map(
    (claim) =>
      dataset.sources.findIndex(({ id }) => id === claim.source) * LONGEST_TEXT +
      numberOf(excerptOf(claim)),
  );
  return places.length > 0 ? Math.min(...places) : undefined;
}

/** The place of an excerpt within its source as a number: of words, or of a row or line. */
function numberOf({ start, at = '' }: Excerpt): number {
  return start ?? Number(/^(?:row|line)=(\d+)$/.exec(at)?.[1] ?? 0);
}

/** No text has as many code points. */
const LONGEST_TEXT = 2 ** 32;

/** The words of a claim's source, in their language and direction. */
export function textOfQuote(graph: Graph, claim: Claim): LocalizedText {
  const language = graph.sources.get(claim.source)?.language ?? '';
  return localizedText({ [language]: excerptOf(claim).exact }, language);
}

/** The translation to show a reader with a quote, where there is one that he needs. */
export function translationOf(
  graph: Graph,
  { source, translations = {} }: Claim,
  locale: string,
): LocalizedText | undefined {
  return findTranslation(graph.sources.get(source)?.language ?? '', translations, locale);
}
