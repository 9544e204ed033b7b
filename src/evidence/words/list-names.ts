import type { Locale } from '~/i18n/locale';

/** A name of two words: an adjective and a plural in English, a noun and an adjective in Arabic. */
const TWO_WORDS = /^(\S+)\s+(\S+)$/;
const DEFINITE = /^ال/;

/**
 * Names enumerated as a writer would: what they share is said once, "Ukrainian and Western
 * officials".
 */
export function listNames(names: readonly string[], locale: Locale): string {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const pairs = names.map((name) => TWO_WORDS.exec(name)?.slice(1) as [string, string] | undefined);
  if (names.length < 2 || !pairs.every((pair) => pair !== undefined)) return list.format(names);
  return (
    (locale === 'ar' ? joinArabic(pairs, list) : joinEnglish(pairs, list)) ?? list.format(names)
  );
}

function joinEnglish(
  pairs: readonly (readonly [string, string])[],
  list: Intl.ListFormat,
): string | undefined {
  const noun = pairs[0]?.[1] ?? '';
  const isShared = /^\p{Ll}.*s$/u.test(noun) && pairs.every(([, other]) => other === noun);
  return isShared ? `${list.format(pairs.map(([adjective]) => adjective))} ${noun}` : undefined;
}

/** In Arabic the adjectives follow, all as definite as the noun. */
function joinArabic(
  pairs: readonly (readonly [string, string])[],
  list: Intl.ListFormat,
): string | undefined {
  const noun = pairs[0]?.[0] ?? '';
  const isDefinite = DEFINITE.test(noun);
  const isShared = pairs.every(
    ([other, adjective]) =>
      other.replace(DEFINITE, '') === noun.replace(DEFINITE, '') &&
      DEFINITE.test(other) === DEFINITE.test(adjective),
  );
  const toFit = (adjective: string) =>
    `${isDefinite ? 'ال' : ''}${adjective.replace(DEFINITE, '')}`;
  if (!isShared) return undefined;
  return `${noun} ${list.format(pairs.map(([, adjective]) => toFit(adjective)))}`;
}
