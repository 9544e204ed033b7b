import { withoutTurning } from '~/base/isolate';
import type { Grammar, NamedActor } from '../../grammar';

const SOUND_PLURAL = /(?<=^|\s)(\S{2,})ون(?=\s|$)/g;
const DEFINITE_LAM = /^ال(?=ل)/;
const DEFINITE = /^ال/;
const ARABIC_LETTER = /^\p{Script=Arabic}/u;
/** Words that end in a preposition that is written to the name after it. */
const PREPOSITION = /(?<!\p{L})([لب])$/u;

/** The kinds of actor whose names may be plurals; those of persons and states are names only. */
const MAYBE_PLURAL: ReadonlySet<string> = new Set([
  'bloc',
  'armed-group',
  'movement',
  'institution',
  'other',
]);

/** How Arabic makes sentences of phrases and names. */
export const grammar: Grammar = {
  plain: {
    directed: '{label}: من {subject} إلى {object}',
    undirected: '{label}: {subject} و{object}',
  },
  nameInPhrase: inGenitive,
  nameAfterPreposition: inGenitive,
  nameInList: (name) => name,
  join: (words, name) => {
    const preposition = PREPOSITION.exec(words)?.[1];
    if (!preposition) return [words, name];
    const text = withPreposition(preposition, name.text);
    return text === undefined
      ? [`${words}ـ `, name]
      : [words.slice(0, -preposition.length), { ...name, text }];
  },
  // The adjectives follow, all as definite as the noun.
  sayOnce: (names, enumerate) => {
    const noun = names[0]?.[0] ?? '';
    const isDefinite = DEFINITE.test(noun);
    const isShared = names.every(
      ([other, adjective]) =>
        other.replace(DEFINITE, '') === noun.replace(DEFINITE, '') &&
        DEFINITE.test(other) === DEFINITE.test(adjective),
    );
    const toFit = (adjective: string) =>
      `${isDefinite ? 'ال' : ''}${adjective.replace(DEFINITE, '')}`;
    if (!isShared) return undefined;
    return `${noun} ${enumerate(names.map(([, adjective]) => toFit(adjective)))}`;
  },
};

/**
 * A name as it stands after a preposition, as far as it shows in letters without vowel signs: sound
 * masculine plurals in ـون end in ـين.
 */
function inGenitive(name: string, { kind }: NamedActor): string {
  return MAYBE_PLURAL.has(kind) ? name.replaceAll(SOUND_PLURAL, '$1ين') : name;
}

/**
 * A name with a preposition of one letter written to it: "لإيران", and with the article "للولايات
 * المتحدة", "للجنة". Undefined for a name in other letters, which no preposition is written to.
 */
function withPreposition(preposition: string, name: string): string | undefined {
  const word = withoutTurning(name).trimStart();
  if (!ARABIC_LETTER.test(word)) return undefined;
  if (preposition !== 'ل') return `${preposition}${word}`;
  return `ل${word.replace(DEFINITE_LAM, '').replace(DEFINITE, 'ل')}`;
}
