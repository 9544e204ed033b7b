import { withoutTurning } from '~/base/isolate';

const DEFINITE_LAM = /^ال(?=ل)/;
const DEFINITE = /^ال/;
const ARABIC_LETTER = /^\p{Script=Arabic}/u;

/**
 * An Arabic name with a preposition of one letter written to it: "لإيران", and with the article
 * "للولايات المتحدة", "للجنة". Undefined for a name in other letters, which no preposition is written to.
 */
export function withPreposition(preposition: 'ل' | 'ب', name: string): string | undefined {
  const word = withoutTurning(name).trimStart();
  if (!ARABIC_LETTER.test(word)) return undefined;
  if (preposition === 'ب') return `ب${word}`;
  return `ل${word.replace(DEFINITE_LAM, '').replace(DEFINITE, 'ل')}`;
}
