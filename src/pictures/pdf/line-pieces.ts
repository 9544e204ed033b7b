import bidiFactory from 'bidi-js';

/** A stretch of a line in one direction and one font, of a word at most. */
export interface LinePiece<Font> {
  /** In the order it is read, as it was given. */
  readonly text: string;
  /** The letters to draw, in the order they are read: brackets mirrored, unseen marks left out. */
  readonly shown: string;
  /** How deep it lies within changes of direction; where it is odd, text runs from right to left. */
  readonly level: number;
  /** Undefined where no font has its letters. */
  readonly font: Font | undefined;
}

interface Cluster<Font> extends LinePiece<Font> {
  /** Whether a piece may begin here. */
  readonly isStart: boolean;
}

/** Characters that say how others are set, and are not seen themselves. */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
/**
 * A letter with its marks, a picture made of several, a pair that is a flag, or the parts of Korean
 * syllables: what must not come from two fonts. `Intl.Segmenter` takes seconds for 100 kB.
 */
const CLUSTER =
  /(?:\p{RI}{2}|\p{Extended_Pictographic}(?:[\p{M}\p{EMod}]*\u200d\p{Extended_Pictographic})*|[\u1100-\u11ff]+|.)[\p{M}\p{EMod}\u200c\u200d]*/gsu;
/** Scripts that put no spaces between words, and signs that are words of their own. */
const ALONE =
  /^[\p{scx=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Extended_Pictographic}\p{RI}]/u;
/** In letters: longer words are set in parts, so that the time it takes grows no faster than they do. */
const LONGEST_PIECE = 200;

const bidi = bidiFactory();

/**
 * Divides a line into pieces in the order it is read: by direction (the bidirectional algorithm of
 * Unicode), by the font that has all of a letter with its marks, and by word.
 */
export function splitLine<Font>(
  text: string,
  direction: 'ltr' | 'rtl',
  findFont: (letter: string) => Font | undefined,
): readonly LinePiece<Font>[] {
  const pieces: { text: string; shown: string; level: number; font: Font | undefined }[] = [];
  for (const cluster of toClusters(toCleanText(text), direction, findFont)) {
    const last = pieces.at(-1);
    const isSame = last?.level === cluster.level && last.font === cluster.font;
    if (!last || !isSame || cluster.isStart || last.text.length >= LONGEST_PIECE) {
      const { isStart: _, ...piece } = cluster;
      pieces.push(piece);
    } else {
      last.text += cluster.text;
      last.shown += cluster.shown;
    }
  }
  return pieces;
}

/** Text that is drawn from right to left as it was written: brackets as they were before they were mirrored. */
export function unmirror(text: string): string {
  return text.replace(/./gu, (letter) => bidi.getMirroredCharacter(letter) ?? letter);
}

/** The pieces of a line as they stand from left to right. */
export function toVisualOrder<Piece extends { readonly level: number }>(
  pieces: readonly Piece[],
): readonly Piece[] {
  const ordered = [...pieces];
  const deepest = ordered.reduce((most, { level }) => Math.max(most, level), 0);
  for (let level = deepest; level > 0; level -= 1) reverseFrom(ordered, level);
  return ordered;
}

function* toClusters<Font>(
  text: string,
  direction: 'ltr' | 'rtl',
  findFont: (letter: string) => Font | undefined,
): Generator<Cluster<Font>> {
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const mirrored = bidi.getMirroredCharactersMap(text, levels);
  let [font, isAfterSpace, wasAlone]: [Font | undefined, boolean, boolean] = [
    undefined,
    false,
    false,
  ];
  for (const { 0: segment, index } of text.matchAll(CLUSTER)) {
    const shown = (mirrored.get(index) ?? segment).replace(UNSEEN, '');
    if (shown !== '') font = findFont(shown);
    const isSpace = /^\s/.test(segment);
    const isAlone = font === undefined && ALONE.test(segment);
    const isStart = isAlone || wasAlone || (isAfterSpace && !isSpace);
    yield { text: segment, shown, level: levels[index] ?? 0, font, isStart };
    [isAfterSpace, wasAlone] = [isSpace, isAlone];
  }
}

/** Turns around every stretch that lies at a level or deeper. */
function reverseFrom<Piece extends { readonly level: number }>(
  pieces: Piece[],
  level: number,
): void {
  for (let start = 0; start < pieces.length; start += 1) {
    let end = start;
    while ((pieces[end]?.level ?? 0) >= level) end += 1;
    if (end > start) pieces.splice(start, end - start, ...pieces.slice(start, end).reverse());
    start = end;
  }
}

/** Text of one paragraph: what would end it or has no sign of its own becomes a mark that is not seen. */
function toCleanText(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\p{Cc}\u2028\u2029]/gu, '\u200b');
}
