import { withoutTurning } from '~/base/isolate';

/** What would end the line of a sentence, and with it every isolate. */
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;

/**
 * Words of a file, or of its format, in an Arabic sentence: with a direction of their own, without
 * letters too, as a date would else be read from its end.
 */
export const isolated = (text: string): string =>
  `\u2068${withoutTurning(text).replace(BREAKS, ' ')}\u2069`;

/** Text of a file as an Arabic sentence quotes it; a control character, as a line end, is written as in JSON. */
export const quoted = (text: string): string =>
  `«${isolated(text.replaceAll(/\p{Cc}/gu, toEscape))}»`;

/** Words of a file, or of its format, in a row. */
export const listed = (words: readonly string[]): string => words.map(isolated).join('، ');

function toEscape(control: string): string {
  return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
