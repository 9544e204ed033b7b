import type { QuotedPassage } from '../passages/quoted-passages';

/** A stretch of a text in code points, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A passage at its place in the text that is shown. */
export interface PlacedPassage extends Range {
  /** Its number among the passages of the text, from 0. */
  readonly index: number;
  readonly passage: QuotedPassage;
  /** Whether it stands elsewhere than the dataset says. */
  readonly hasMoved: boolean;
}

/** A piece of a line of reading. */
export type Piece =
  | {
      readonly type: 'words';
      readonly start: number;
      readonly text: string;
      /** Every passage that holds these words; none where they are not quoted. */
      readonly passages: readonly PlacedPassage[];
    }
  /** Where a sentence of the source starts, counted from 1. */
  | { readonly type: 'sentence'; readonly number: number }
  /** Where a passage starts: before the whole word that its first letter stands in. */
  | { readonly type: 'mark'; readonly passage: PlacedPassage }
  /** Words that the dataset does not quote. */
  | { readonly type: 'gap' };

/** A sentence or a paragraph of a text, cut where passages start and end. */
export interface TextRow {
  /** Unique among the rows of a text. */
  readonly id: number;
  readonly pieces: readonly Piece[];
  /** The passages that have words in it, in the order of the text. */
  readonly passages: readonly PlacedPassage[];
  /** Those of them that start in it; several are told apart by marks among the pieces. */
  readonly starting: readonly PlacedPassage[];
}

/** Orders stretches as they start and end. */
export function byPlace(a: Range, b: Range): number {
  return a.start - b.start || a.end - b.end;
}

/** For each of some ranges the items that reach into it, all in order of their start. Linear. */
export function spreadOver<Item extends Range>(
  ranges: readonly Range[],
  items: readonly Item[],
): readonly (readonly Item[])[] {
  let next = 0;
  let open: readonly Item[] = [];
  return ranges.map((range) => {
    const first = next;
    while ((items[next]?.start ?? Number.POSITIVE_INFINITY) < range.end) next += 1;
    open = [...open, ...items.slice(first, next)].filter(({ end }) => end > range.start);
    return open;
  });
}

/** Cuts a stretch of text where passages and sentences start and end. */
export function cutRange(
  { start, end }: Range,
  passages: readonly PlacedPassage[],
  sentences: readonly SentenceStart[],
  slice: (start: number, end: number) => string,
): readonly Piece[] {
  const edges = [
    ...passages.flatMap((passage) => [passage.start, passage.end]),
    ...sentences.map((sentence) => sentence.start),
  ].filter((edge) => edge > start && edge < end);
  const cuts = [...new Set([start, ...edges])].sort((a, b) => a - b);
  return cuts.flatMap((from, place): Piece[] => {
    const to = cuts[place + 1] ?? end;
    const number = sentences.find((sentence) => sentence.start === from)?.number;
    const holding = passages.filter((passage) => passage.start < to && passage.end > from);
    const words = {
      type: 'words',
      start: from,
      text: slice(from, to),
      passages: holding,
    } as const;
    return number === undefined ? [words] : [{ type: 'sentence', number }, words];
  });
}

/** The start of a sentence, as a stretch of one character. */
export interface SentenceStart extends Range {
  readonly number: number;
}

/** The sentences of a source by their starts. */
export function toSentenceStarts(sentences: readonly number[]): readonly SentenceStart[] {
  return sentences.map((start, index) => ({
    start,
    end: start + 1,
    number: index + 1,
  }));
}
