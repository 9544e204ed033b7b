import { type Excerpt, isPlaced } from '~/model/excerpt';

/** What a dataset gives of a source's text: characters by their offset in code points. */
export type KnownText = ReadonlyMap<number, string>;

/** What some quotes and the words around them give of the text of their source. */
export function toKnownText(quotes: readonly Excerpt[]): KnownText {
  const known = new Map<number, string>();
  const lay = (start: number, words: string) => {
    let at = start;
    for (const character of words) {
      known.set(at, character);
      at += 1;
    }
  };
  const placed = quotes.filter(isPlaced);
  for (const { prefix, suffix, start, end } of placed) {
    lay(start - [...prefix].length, prefix);
    lay(end, suffix);
  }
  for (const { exact, start } of placed) lay(start, exact);
  return known;
}

/** The text from one offset to another; undefined where a part of it is not known. */
export function findKnown(known: KnownText, start: number, end: number): string | undefined {
  let text = '';
  for (let at = start; at < end; at += 1) {
    const character = known.get(at);
    if (character === undefined) return undefined;
    text += character;
  }
  return text;
}
