/** A text that can be cut by Unicode code points, as W3C text position selectors count. */
export interface CodePointText {
  readonly text: string;
  /** In code points. */
  readonly length: number;
  /** From a code point offset to another, end exclusive. */
  readonly slice: (start: number, end: number) => string;
  /** The code points before a UTF-16 offset. */
  readonly toCodePoints: (offset: number) => number;
}

/** The number of Unicode code points in a text. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** Indexes a text by code points, in linear time. */
export function indexCodePoints(text: string): CodePointText {
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    offsets.push(offset);
    offset += character.length;
  }
  offsets.push(offset);
  return {
    text,
    length: offsets.length - 1,
    slice: (start, end) => text.slice(offsets[start] ?? offset, offsets[end] ?? offset),
    toCodePoints: (wanted) => firstAtLeast(offsets, wanted),
  };
}

/** The index of the first of some ascending numbers that is at least `wanted`, by bisection. */
function firstAtLeast(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
