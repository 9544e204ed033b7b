import { findRanges, type MatchRange } from '~/analysis/search/find-ranges';
import {
  type FoldedText,
  hasWords,
  rankOf,
  toWords,
  type Word,
} from '~/analysis/search/match-words';
import type { Localized } from '~/base/localized';
import type { Actor } from '~/model/schema';

/** Something that can be called up by its name. */
export interface PaletteEntry {
  readonly id: string;
  readonly name: Localized;
  /** Its names, by which it is found. */
  readonly texts: readonly FoldedText[];
  /** Other words that it is found by, after those whose names match as well. */
  readonly synonyms?: readonly FoldedText[];
  /** The actor that it leads to, where it does. */
  readonly actor?: Actor;
  /** Its first key, as what stands on the keys to press together. */
  readonly caps: readonly string[];
  /** Whether there is anything to do. */
  readonly canRun: boolean;
  readonly run: () => void;
}

/** Entries under a heading. */
export interface PaletteGroup {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly PaletteEntry[];
}

/** An entry found, by which of its texts, and the parts of it that matched. */
export interface FoundEntry {
  readonly entry: PaletteEntry;
  readonly found: FoldedText;
  readonly ranges: readonly MatchRange[];
}

/** What was found under a heading, best first, and how much more there is. */
export interface FoundGroup {
  readonly id: string;
  readonly label: string;
  readonly found: readonly FoundEntry[];
  readonly more: number;
}

/** So many of a group are shown: a list that is scrolled for longer is not read. */
const MOST_SHOWN = 40;

/** A synonym that begins with the words answers as well as a name of which a word does. */
const SYNONYM_RANK = 2;

/**
 * The entries that hold every word of a query in any language, the group with the best first;
 * everything in its own order where nothing is asked. O(letters of the entries).
 */
export function findEntries(
  groups: readonly PaletteGroup[],
  query: string,
  locale: string,
): readonly FoundGroup[] {
  const words = toWords(query);
  return groups
    .map(({ id, label, entries }) => {
      const ranked = entries
        .flatMap((entry) => rankEntry(entry, words, locale))
        .sort((a, b) => a.rank - b.rank);
      const found = ranked.slice(0, MOST_SHOWN).map(({ entry, text }) => ({
        entry,
        found: text,
        ranges: findRanges(text.text, words),
      }));
      const best = ranked[0]?.rank ?? 0;
      return { best, group: { id, label, found, more: ranked.length - found.length } };
    })
    .filter(({ group }) => group.found.length > 0)
    .sort((a, b) => a.best - b.best)
    .map(({ group }) => group);
}

/** The best of an entry's texts; without words, the first in the language and no rank at all. */
function rankEntry(entry: PaletteEntry, words: readonly Word[], locale: string) {
  const rankAll = (texts: readonly FoldedText[], start: number) =>
    texts
      .filter((text) => hasWords(text, words))
      .map((text) => ({ entry, text, rank: start + rankOf(text, words, locale) }));
  const ranked = [
    ...rankAll(entry.texts, 0),
    ...(words.length > 0 ? rankAll(entry.synonyms ?? [], SYNONYM_RANK) : []),
  ];
  const [best] = ranked.toSorted((a, b) => a.rank - b.rank);
  return best ? [words.length === 0 ? { ...best, rank: 0 } : best] : [];
}
