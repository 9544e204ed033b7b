import type { Actor } from './schema';

const SOUND_PLURAL = /(?<=^|\s)(\S{2,})ون(?=\s|$)/g;

/** The kinds of actor whose names may be plurals; those of persons and states are names only. */
const MAYBE_PLURAL: ReadonlySet<Actor['kind'] | undefined> = new Set([
  'bloc',
  'armed-group',
  'movement',
  'institution',
  'other',
] as const);

/**
 * An Arabic name as it stands after a preposition, as far as it shows in letters without vowel
 * signs: sound masculine plurals in ـون end in ـين.
 */
export function inGenitive(name: string, kind: Actor['kind'] | undefined): string {
  return MAYBE_PLURAL.has(kind) ? name.replaceAll(SOUND_PLURAL, '$1ين') : name;
}
