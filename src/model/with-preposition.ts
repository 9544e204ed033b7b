const DEFINITE_LAM = /^ال(?=ل)/;
const DEFINITE = /^ال/;
const ARABIC_LETTER = /^\p{Script=Arabic}/u;

/**
 * An Arabic name with a preposition of one letter written to it: "لإيران", and with the article
 * "للولايات المتحدة", "للجنة". Undefined for a name in other letters, which no preposition is written to.
 */
export function withPreposition(preposition: 'ل' | 'ب', name: string): string | undefined {
  if (!ARABIC_LETTER.test(name)) return undefined;
  if (preposition === 'ب') return `ب${name}`;
  return `ل${name.replace(DEFINITE_LAM, '').replace(DEFINITE, 'ل')}`;
}
