const TATWEEL = '\u0640';

/** Whether words are written together with the word after them, as "لـ" is: they end in a tatweel. */
export function joinsNext(words: string): boolean {
  return words.endsWith(TATWEEL);
}
