import { type CodePointText, codePointLength } from '~/base/code-points';
import { type Excerpt, isPlaced } from '~/model/excerpt';
import { findQuote } from '~/model/find-quote';
import { type PlacedQuote, placeQuote } from '~/model/place-quote';
import type { QuotedPassage } from '../passages/quoted-passages';
import { markStarts } from './mark-starts';
import {
  byPlace,
  cutRange,
  type PlacedPassage,
  type Range,
  spreadOver,
  type TextRow,
  toSentenceStarts,
} from './text-row';

/** The passages of a source as they stand in a copy of it. */
interface PlacedInCopy {
  /** In the order of the copy. */
  readonly placed: readonly PlacedPassage[];
  /** Those that stand nowhere in it for sure, in the order of the source. */
  readonly lost: readonly QuotedPassage[];
}

/**
 * The paragraphs of a whole text, cut where passages start and end. `sentences` are offsets in this
 * very text; `placed` stand in its order.
 */
export function toFullRows(
  text: CodePointText,
  placed: readonly PlacedPassage[],
  sentences: readonly number[],
): readonly TextRow[] {
  const paragraphs = toParagraphs(text);
  const passages = spreadOver(paragraphs, placed);
  const starts = spreadOver(paragraphs, toSentenceStarts(sentences));
  return paragraphs.map((paragraph, index) => {
    const here = passages[index] ?? [];
    const starting = here.filter(({ start }) => start >= paragraph.start);
    const pieces = cutRange(paragraph, here, starts[index] ?? [], text.slice);
    return {
      id: paragraph.start,
      pieces: markStarts(pieces, starting),
      passages: here,
      starting,
    };
  });
}

/** The lines that hold anything but space. */
function toParagraphs(text: CodePointText): readonly Range[] {
  return [...text.text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ index, 0: line }) => ({
    start: text.toCodePoints(index),
    end: text.toCodePoints(index + line.length),
  }));
}

/** Finds every passage of a source in a copy. O(passages × length) where the copy differs. */
export function placeInCopy(text: CodePointText, passages: readonly QuotedPassage[]): PlacedInCopy {
  const lost: QuotedPassage[] = [];
  const found = passages.flatMap((passage) => {
    const place = placeInText(text, passage.quote);
    if (place.type === 'gone') {
      lost.push(passage);
      return [];
    }
    const { start, end, type } = place;
    return [{ passage, start, end, hasMoved: type === 'moved' }];
  });
  return { placed: found.sort(byPlace).map((one, index) => ({ ...one, index })), lost };
}

/** Words whose place is not given are found where they stand once. */
function placeInText(text: CodePointText, quote: Excerpt): PlacedQuote {
  if (isPlaced(quote)) return placeQuote(text, quote);
  const found = findQuote(text.text, quote);
  if (found.type !== 'found') return { type: 'gone' };
  const start = text.toCodePoints(found.offset);
  return { type: 'found', start, end: start + codePointLength(quote.exact) };
}
