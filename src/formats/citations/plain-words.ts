import { isolate, withoutTurning } from '~/base/isolate';

/** Half of a letter, which no file can hold. */
const LONE_SURROGATES = /\p{Cs}/gu;

/** Everything that would end a line, or that programs take for a sign to themselves. */
const UNPRINTED = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;

/**
 * A text made safe to stand in a line of any format, with the same words: on one line, one space
 * between words, in whole letters, without characters that turn the order of what follows.
 */
export function toPlainWords(text: string): string {
  return withoutBreaks(withoutTurning(text)).trim();
}

function withoutBreaks(text: string): string {
  return text.replace(LONE_SURROGATES, '\ufffd').replace(UNPRINTED, ' ');
}

/** What would turn the order of the text around it, but for first strong isolates and their ends. */
const TURNING_UNENDED = /[\u202a-\u202e\u2066\u2067]/gu;

/** The same, with the isolates that a text has been given kept, each of them ended. */
export function toIsolatingWords(text: string): string {
  let open = 0;
  const pieces = text.replace(TURNING_UNENDED, '').split(/([\u2068\u2069])/);
  const kept = pieces.map((piece) => {
    if (piece !== '\u2068' && piece !== '\u2069') return withoutBreaks(piece);
    if (piece === '\u2069' && open === 0) return '';
    open += piece === '\u2068' ? 1 : -1;
    return piece;
  });
  return kept.join('').trim() + '\u2069'.repeat(open);
}

/** A text safe to stand within a line of a direction: where it is read the other way, isolated. */
export function toIsolated(text: string, line: 'ltr' | 'rtl'): string {
  return isolate(toPlainWords(text), line);
}
