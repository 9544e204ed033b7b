import { foldText } from '~/base/fold-text';
import type { Word } from './match-words';

/** A stretch of a text, in UTF-16 code units, end exclusive. */
export interface MatchRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where words of a search stand in a text as it is written, diacritics and all: in order, not
 * overlapping, the first place of each word.
 */
export function findRanges(text: string, words: readonly Word[]): readonly MatchRange[] {
  const { folded, origins } = foldWithOrigins(text);
  const found = words.flatMap((word) => {
    const match = word.exec(folded);
    if (!match) return [];
    const start = origins[match.index] ?? 0;
    const last = origins[match.index + match[0].length - 1] ?? start;
    return [{ start, end: endOfMark(text, last) }];
  });
  return mergeRanges(found);
}

/** A text folded, and for each unit of the result the place in the text that it comes from. */
function foldWithOrigins(text: string): {
  readonly folded: string;
  readonly origins: readonly number[];
} {
  const origins: number[] = [];
  let folded = '';
  let at = 0;
  for (const letter of text) {
    const part = foldText(letter);
    folded += part;
    for (let unit = 0; unit < part.length; unit += 1) origins.push(at);
    at += letter.length;
  }
  return { folded, origins };
}

const MARKS = /^\p{M}*/u;

/** The end of the letter at a place, with the diacritics on it. */
function endOfMark(text: string, at: number): number {
  const end = at + (String.fromCodePoint(text.codePointAt(at) ?? 0).length || 1);
  return end + (MARKS.exec(text.slice(end, end + 16))?.[0].length ?? 0);
}

function mergeRanges(ranges: readonly MatchRange[]): readonly MatchRange[] {
  const merged: MatchRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}

/** A part of a text around its first range, cut at spaces; the ranges are those within it. */
export function toExcerpt(
  text: string,
  ranges: readonly MatchRange[],
  length: number,
): { readonly text: string; readonly ranges: readonly MatchRange[] } {
  if (text.length <= length) return { text, ranges };
  const first = ranges[0]?.start ?? 0;
  const wished = Math.max(0, Math.min(first - length / 4, text.length - length));
  const start = wished <= 0 ? 0 : afterSpace(text, Math.floor(wished), first);
  const end =
    start + length >= text.length ? text.length : beforeSpace(text, start + length, start);
  const lead = start > 0 ? '…' : '';
  const shift = lead.length - start;
  return {
    text: lead + text.slice(start, end) + (end < text.length ? '…' : ''),
    ranges: ranges
      .filter((range) => range.start >= start && range.end <= end)
      .map((range) => ({ start: range.start + shift, end: range.end + shift })),
  };
}

function afterSpace(text: string, at: number, limit: number): number {
  const space = text.indexOf(' ', at);
  return space !== -1 && space < limit ? space + 1 : at;
}

function beforeSpace(text: string, at: number, limit: number): number {
  const space = text.lastIndexOf(' ', at);
  return space > limit ? space : at;
}
