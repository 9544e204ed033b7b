const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[\u0622\u0623\u0625\u0671]/g, '\u0627'],
  [/\u0624/g, '\u0648'],
  [/[\u0626\u0649]/g, '\u064a'],
  [/\u0629/g, '\u0647'],
  [/[\u2018\u2019\u02bc]/g, "'"],
  [/[\u201c\u201d]/g, '"'],
  [/[\u0640\u0621\u200c-\u200f\u202a-\u202e\u2066-\u2069]/g, ''],
];

const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g;

function toLatinDigit(digit: string): string {
  return String(digit.charCodeAt(0) % 16);
}

/**
 * Text reduced to what a search compares: lower case, without diacritics in any script, with the
 * Arabic forms of hamza, tāʾ marbūṭa, final yāʾ and alif maqṣūra made one, Latin digits for Arabic
 * ones, typewriter quotation marks for curly ones, without tatweel and direction marks.
 */
export function foldText(text: string): string {
  const folded = FOLDS.reduce(
    (partly, [from, to]) => partly.replace(from, to),
    text.normalize('NFKC').toLowerCase().replace(ARABIC_DIGIT, toLatinDigit),
  );
  return folded.normalize('NFKD').replace(/\p{M}/gu, '');
}
