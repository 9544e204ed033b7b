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
  return text
    .replace(LONE_SURROGATES, '\ufffd')
    .replace(TURNING, '')
    .replace(UNPRINTED, ' ')
    .trim();
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
