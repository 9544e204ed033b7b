import { directionOf, type Localized, localizedText } from './localized';

/** A letter that is read from right to left. */
export const RTL_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\u0640]/u;

/** Marks that turn the order of the text around them: embeddings, overrides and isolates. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]+/gu;

/** What would end the line that a text stands in, and with it every isolate. */
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;

/** Whether all letters of a text are read in one direction. */
export function isOfDirection(text: string, dir: 'ltr' | 'rtl'): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.every((letter) => RTL_LETTER.test(letter) === (dir === 'rtl'));
}

/** A text without marks that would turn what stands after it. */
export function withoutTurning(text: string): string {
  return text.replace(TURNING, '');
}

/**
 * Text of a dataset made safe to stand among the words of a line: on one line, and where anything of
 * it is read the other way than the line, with a direction of its own that ends with it (Unicode
 * first strong isolate). Every name in a sentence goes through here.
 */
export function isolate(text: string, line: 'ltr' | 'rtl'): string {
  const words = withoutTurning(text).replace(BREAKS, ' ');
  return isOfDirection(words, line) ? words : `\u2068${words}\u2069`;
}

/** A text in the language of a line, or the nearest that there is, isolated within that line. */
export function isolatedText(localized: Localized, locale: string): string {
  return isolate(localizedText(localized, locale).text, directionOf(locale));
}
