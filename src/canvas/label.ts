import { isOfDirection } from '~/base/isolate';

/** The typeface of labels, Latin and Arabic, as CSS names it. */
export const LABEL_FONT = '"IBM Plex Sans", "IBM Plex Sans Arabic", system-ui, sans-serif';
/** The size of labels in pixels of the plane. */
export const LABEL_SIZE = 12;
/**
 * The height of a label's line beside its size. Were Arabic lines as near as Latin ones, the
 * outline of each would wipe out the dots below the line above.
 */
export const LABEL_LINE = { ltr: 1.18, rtl: 1.36 } as const;

/** The width of a text in pixels of the plane, as labels are set. */
export type MeasureText = (text: string, isStrong: boolean) => number;

/** Measures texts as labels are set; uses the fonts that have loaded by then. */
export function createMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  return (text, isStrong) => {
    if (!context) return text.length * LABEL_SIZE * 0.6;
    context.font = `${isStrong ? 600 : 400} ${LABEL_SIZE}px ${LABEL_FONT}`;
    return context.measureText(text).width;
  };
}

const MOST_LINES = 4;
const LONGEST_WORD = 32;
const MOST_TEXT = 400;

/**
 * A text broken between words into as few lines as keep within `width`, and these as even as can
 * be; a long word stays whole. Past four lines, or 32 letters of a word, an ellipsis stands for the
 * rest.
 */
export function toLabelLines(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const words = text.slice(0, MOST_TEXT).split(/\s+/).filter(Boolean).map(shorten);
  const greedy = breakLines(words, width, measure);
  if (greedy.length > MOST_LINES) {
    const kept = greedy.slice(0, MOST_LINES);
    return kept.with(-1, `${kept.at(-1)}…`);
  }
  const steps = [0.5, 0.6, 0.7, 0.8, 0.9, 1].map((share) => width * share);
  return (
    steps
      .map((step) => breakLines(words, step, measure))
      .find((lines) => lines.length === greedy.length) ?? greedy
  );
}

/**
 * A line of a label that is read in its own direction wherever it is drawn: of letters of both
 * directions, or with a sign or digit at an end, it stands in a Unicode isolate. A canvas in the
 * page takes the page's direction, but those on which labels are kept ready are read left to right.
 */
export function isolateLine(line: string, dir: 'ltr' | 'rtl'): string {
  const isEndedByLetters = /^\p{L}(.*[\p{L}\p{M}])?$/u.test(line);
  if (isEndedByLetters && isOfDirection(line, dir)) return line;
  return `${dir === 'rtl' ? '\u2067' : '\u2066'}${line}\u2069`;
}

function shorten(word: string): string {
  return word.length > LONGEST_WORD ? `${word.slice(0, LONGEST_WORD)}…` : word;
}

function breakLines(
  words: readonly string[],
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
