import { foldText } from '~/base/fold-text';
import { type Localized, type LocalizedText, localizedText } from '~/base/localized';

/** Why an actor is found by a text that is no name of its own. */
export type Reason = 'country' | 'capital' | 'attribute';

/** A text as written, and folded to be searched. */
export interface FoldedText extends LocalizedText {
  readonly folded: string;
  /** Given where the text is no name of what it leads to. Only the beginnings of its words answer. */
  readonly reason?: Reason;
}

/** A word of a query: what the folded texts that answer it hold. */
export type Word = RegExp;

const MOST_WORDS = 8;
const AFTER_NAMES = 6;
const LONGEST_QUERY = 200;

/** A text in each of its languages, ready to be searched. */
export function toFoldedTexts(localized: Localized): readonly FoldedText[] {
  return Object.keys(localized).map((lang) => toFoldedText(localizedText(localized, lang)));
}

/** A text ready to be searched. */
export function toFoldedText(text: LocalizedText): FoldedText {
  return { ...text, folded: foldText(text.text) };
}

/**
 * The words that a query is made of; what is beyond eight of them is not looked for. A hamza finds
 * whatever seat it has, or none: readers of one language write مسؤول, those of another مسئول.
 */
export function toWords(query: string): readonly Word[] {
  const words = query.slice(0, LONGEST_QUERY).normalize('NFC').split(/\s+/).map(toPattern);
  return [...new Set(words)]
    .filter(Boolean)
    .slice(0, MOST_WORDS)
    .map((pattern) => new RegExp(pattern));
}

const SYNTAX = /[\\^$.*+?()[\]{}|/-]/g;

function toPattern(word: string): string {
  const pieces = word.split(/([ؤئء]|(?<=[\p{L}\p{M}])أ)/u).map((piece, place) => {
    if (place % 2 === 0) return foldText(piece).replace(SYNTAX, '\\$&');
    return piece === 'أ' ? '[اوي]' : '[اوي]?';
  });
  const isAsked = pieces.some((piece, place) => place % 2 === 0 && piece !== '');
  return isAsked ? pieces.join('') : '';
}

/** Whether a text holds every word. */
export function hasWords({ folded, reason }: FoldedText, words: readonly Word[]): boolean {
  return words.every((word) => word.test(folded) && (!reason || startsWord(folded, word)));
}

/**
 * How well a text that holds every word answers, 0 the best: one that begins with them, then one
 * of which a word begins with the first, then any; texts in `locale` before others, and names
 * before what else leads to somebody.
 */
export function rankOf(
  { folded, lang, reason }: FoldedText,
  words: readonly Word[],
  locale: string,
): number {
  const phrase = new RegExp(`^${words.map(({ source }) => source).join(' ')}`);
  const [first] = words;
  const place = phrase.test(folded) || !first ? 0 : startsWord(folded, first) ? 2 : 4;
  return place + (lang === locale ? 0 : 1) + (reason ? AFTER_NAMES : 0);
}

/** The Arabic article and the letters written on to a word do not hide its beginning. */
function startsWord(folded: string, word: Word): boolean {
  const at = folded.search(word);
  return /(^|[^\p{L}\p{N}])[وفبكل]?(ال)?$/u.test(folded.slice(Math.max(0, at - 4), at));
}
