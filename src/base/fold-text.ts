/**
 * What each letter is compared as, one letter a place: letters of Persian, Urdu and Kurdish as the
 * Arabic ones that stand for them, the forms of alif, yāʾ and hāʾ as one, Latin letters that have no
 * accent to lose as those that are written for them, signs as those of a typewriter.
 */
const FOLDS: Readonly<Record<string, string>> = {
  ...foldEach('\u0671\u0672\u0673\u0675', '\u0627'), // ٱ alif waṣla and its kind → ا
  ...foldEach('\u0649\u06cc\u06d2\u06d0\u06cd\u06ce\u0678', '\u064a'), // ى ی ے ې ۍ ێ → ي
  ...foldEach('\u06a9\u06aa\u06ab\u06af\u06ad', '\u0643'), // ک ڪ گ → ك
  ...foldEach('\u0629\u06c1\u06be\u06d5\u06c3\u06ff', '\u0647'), // ة ہ ھ ە ۃ → ه
  ...foldEach('\u06c4\u06c5\u06c6\u06c7\u06c8\u06c9\u06cb\u06cf\u0676', '\u0648'), // ۆ ۇ ۋ → و
  ...foldEach('\u067e', '\u0628'), // پ → ب
  ...foldEach('\u0679', '\u062a'), // ٹ → ت
  ...foldEach('\u0686', '\u062c'), // چ → ج
  ...foldEach('\u0688', '\u062f'), // ڈ → د
  ...foldEach('\u0691\u0695', '\u0631'), // ڑ ڕ → ر
  ...foldEach('\u0698', '\u0632'), // ژ → ز
  ...foldEach('\u06a4', '\u0641'), // ڤ → ف
  ...foldEach('\u06b5', '\u0644'), // ڵ → ل
  ...foldEach('\u06ba', '\u0646'), // ں → ن
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ə: 'e',
  ς: 'σ',
  ...foldEach('\u2018\u2019\u201b\u02b9\u02bb\u02bc\u02be\u02bf\u2032`', "'"),
  ...foldEach('\u201c\u201d\u201e\u00ab\u00bb\u2033', '"'),
  ...foldEach('\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '-'),
};

/** Hamza alone, tatweel, and what joins, parts and directs letters without being seen. */
const UNWRITTEN =
  /[\u0621\u0674\u0640\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{M}/gu;

const FOLDED = new RegExp(`[${Object.keys(FOLDS).join('')}]`, 'g');
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * Text reduced to what a search compares: lower case, without diacritics in any script, letters of
 * one sound or use made one, Latin digits for Arabic ones, typewriter signs for curly ones, without
 * tatweel and direction marks. Each letter is folded by itself, into none, one or several.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(UNWRITTEN, '')
    .toLowerCase()
    .replace(ARABIC_DIGIT, (digit) => String(digit.charCodeAt(0) % 16))
    .replace(FOLDED, (letter) => FOLDS[letter] ?? letter);
}

function foldEach(letters: string, to: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...letters].map((letter) => [letter, to]));
}
