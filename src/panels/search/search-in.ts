import { foldText } from '~/base/fold-text';
import { groupBy } from '~/base/group-by';
import { findRanges, type Range } from './find-ranges';
import type { Searchable, SearchIndex, Target } from './search-index';

/** Something found: where it leads to, and the text that matched, with the matching parts. */
export interface Match {
  readonly target: Target;
  readonly found: Searchable;
  readonly ranges: readonly Range[];
}

/** Matches of one kind, best first, and how many more there are. */
export interface MatchGroup {
  readonly id: Target['type'];
  readonly matches: readonly Match[];
  readonly more: number;
}

const MOST_WORDS = 8;
const LONGEST_QUERY = 200;
const MOST_MATCHES: Readonly<Record<Target['type'], number>> = { actor: 6, kind: 5, quote: 8 };

/** The words that a query is made of, folded; what is beyond eight of them is not looked for. */
function toWords(query: string): readonly string[] {
  const words = foldText(query.slice(0, LONGEST_QUERY)).split(/\s+/).filter(Boolean);
  return [...new Set(words)].slice(0, MOST_WORDS);
}

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
  words: readonly string[],
  locale: string,
): MatchGroup {
  const ranked = texts
    .filter(({ folded }) => words.every((word) => folded.includes(word)))
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

function rankOf({ folded, lang }: Searchable, words: readonly string[], locale: string): number {
  const [first = ''] = words;
  const place = folded.startsWith(words.join(' ')) ? 0 : isWordStart(folded, first) ? 2 : 4;
  return place + (lang === locale ? 0 : 1);
}

/** The Arabic article and the letters written on to a word do not hide its beginning. */
function isWordStart(folded: string, word: string): boolean {
  const at = folded.indexOf(word);
  return /(^|[^\p{L}\p{N}])[وفبكل]?(ال)?$/u.test(folded.slice(Math.max(0, at - 4), at));
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
