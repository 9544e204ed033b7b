import type { CodePointText } from '~/base/code-points';
import { markStarts } from './mark-starts';
import {
  cutRange,
  type PlacedPassage,
  type Range,
  spreadOver,
  type TextRow,
  toSentenceStarts,
} from './text-row';

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
