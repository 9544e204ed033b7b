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

/** A text within a line that may be read the other way: its direction ends with it. */
export function toIsolated(text: string): string {
  return `\u2068${toPlainWords(text)}\u2069`;
}
