import type { Localized } from '~/base/localized';

const ARABIC = /\p{Script=Arabic}/u;
const NOT_OF_ARABIC = /[\u067e\u0686\u0698\u06a9\u06af\u06cc\u0679\u0688\u0691\u06ba\u06d2]/;
const HALF_A_LETTER = /\p{Surrogate}/u;
const HALVES = /\p{Surrogate}/gu;
const HEBREW = /\p{Script=Hebrew}/u;

/** The longest text that a dataset holds, in UTF-16 code units. */
export const MAX_TEXT = 20_000;

/** A text of unknown language under the tag that its letters allow: `ar`, a script, or `und`. */
export function inLanguage(text: string): Localized {
  return { [tagOf(text)]: cut(text) };
}

function tagOf(text: string): string {
  if (ARABIC.test(text)) return NOT_OF_ARABIC.test(text) ? 'und-Arab' : 'ar';
  return HEBREW.test(text) ? 'und-Hebr' : 'und';
}

/** A text of at most so many code units; half a letter in it is replaced. */
export function cut(text: string, length = MAX_TEXT): string {
  const short = text.length <= length ? text : text.slice(0, length);
  return HALF_A_LETTER.test(short) ? short.replace(HALVES, '\ufffd') : short;
}
