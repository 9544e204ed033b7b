/** Half of a letter, which no file can hold. */
const LONE_SURROGATES = /\p{Cs}/gu;

/** What would turn the order of the text around it: embeddings, overrides and isolates. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu;

/** Everything that would end a line, or that programs take for a sign to themselves. */
const UNPRINTED = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;

/**
 * A text made safe to stand in a line of any format, with the same words: on one line, one space
 * between words, in whole letters, without characters that turn the order of what follows.
 */
export function toPlainWords(text: string): string {
  return withoutBreaks(text.replace(TURNING, '')).trim();
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

/** Letters of scripts that run from right to left. */
const LEFTWARDS =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Letters of scripts that run from left to right. */
const RIGHTWARDS = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;

/**
 * A text safe to stand within a line of a direction: where it is read the other way, its direction
 * ends with it (Unicode bidirectional isolate).
 */
export function toIsolated(text: string, line: 'ltr' | 'rtl'): string {
  const words = toPlainWords(text);
  const isOther = (line === 'ltr' ? LEFTWARDS : RIGHTWARDS).test(words);
  return isOther ? `\u2068${words}\u2069` : words;
}
