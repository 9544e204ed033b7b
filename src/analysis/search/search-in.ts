import { groupBy } from '~/base/group-by';
import { findRanges, type MatchRange } from './find-ranges';
import { hasWords, rankOf, toWords, type Word } from './match-words';
import type { Searchable, SearchIndex, Target } from './search-index';

/** Something found: where it leads to, and the text that matched, with the matching parts. */
export interface Match {
  readonly target: Target;
  readonly found: Searchable;
  readonly ranges: readonly MatchRange[];
}

/** Matches of one kind, best first, and how many more there are. */
export interface MatchGroup {
  readonly id: Target['type'];
  readonly matches: readonly Match[];
  readonly more: number;
}

const MOST_MATCHES: Readonly<Record<Target['type'], number>> = { actor: 12, kind: 5, quote: 8 };

/**
 * Finds what holds every word of a query. A text that begins with the query comes first, then one
 * of which a word does, then any; texts in `locale` come before others. Empty where nothing is
 * asked. O(letters of the index).
 */
export function searchIn(
  { actors, kinds, quotes }: SearchIndex,
  query: string,
  locale: string,
): readonly MatchGroup[] {
  const words = toWords(query);
  if (words.length === 0) return [];
  const groups = (
    [
      ['actor', actors],
      ['kind', kinds],
      ['quote', quotes],
    ] as const
  ).map(([type, texts]) => toGroup(type, texts, words, locale));
  return groups.filter(({ matches }) => matches.length > 0);
}

function toGroup(
  type: Target['type'],
  texts: readonly Searchable[],
  words: readonly Word[],
  locale: string,
): MatchGroup {
  const ranked = texts
    .filter((text) => hasWords(text, words))
    .map((found) => ({ found, rank: rankOf(found, words, locale) }));
  const best = [...groupBy(ranked, ({ found }) => keyOf(found.target)).values()]
    .map((same) => same.reduce((a, b) => (b.rank < a.rank ? b : a)))
    .sort((a, b) => a.rank - b.rank);
  const shown = best.slice(0, MOST_MATCHES[type]).map(({ found }) => ({
    target: found.target,
    found,
    ranges: findRanges(found.text, words),
  }));
  return { id: type, matches: shown, more: best.length - shown.length };
}

/** What makes two targets the same. */
export function keyOf(target: Target): string {
  switch (target.type) {
    case 'actor':
      return `actor ${target.actor.id}`;
    case 'kind':
      return `kind ${target.kind}`;
    case 'quote':
      return `quote ${target.relation.id}`;
  }
}
