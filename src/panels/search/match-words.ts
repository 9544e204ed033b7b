import { foldText } from '~/base/fold-text';
import { type Localized, type LocalizedText, localizedText } from '~/base/localized';

/** A text as written, and folded to be searched. */
export interface FoldedText extends LocalizedText {
  readonly folded: string;
}

const MOST_WORDS = 8;
const LONGEST_QUERY = 200;

/** A text in each of its languages, ready to be searched. */
export function toFoldedTexts(localized: Localized): readonly FoldedText[] {
  return Object.keys(localized).map((lang) => toFoldedText(localizedText(localized, lang)));
}

/** A text ready to be searched. */
export function toFoldedText(text: LocalizedText): FoldedText {
  return { ...text, folded: foldText(text.text) };
}

/** The words that a query is made of, folded; what is beyond eight of them is not looked for. */
export function toWords(query: string): readonly string[] {
  const words = foldText(query.slice(0, LONGEST_QUERY)).split(/\s+/).filter(Boolean);
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** Whether a text holds every word. */
export function hasWords({ folded }: FoldedText, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}

/**
 * How well a text that holds every word answers, 0 the best: one that begins with them, then one
 * of which a word begins with the first, then any; texts in `locale` before others.
 */
export function rankOf(
  { folded, lang }: FoldedText,
  words: readonly string[],
  locale: string,
): number {
  const [first = ''] = words;
  const place = folded.startsWith(words.join(' ')) ? 0 : isWordStart(folded, first) ? 2 : 4;
  return place + (lang === locale ? 0 : 1);
}

/** The Arabic article and the letters written on to a word do not hide its beginning. */
function isWordStart(folded: string, word: string): boolean {
  const at = folded.indexOf(word);
  return /(^|[^\p{L}\p{N}])[وفبكل]?(ال)?$/u.test(folded.slice(Math.max(0, at - 4), at));
}
