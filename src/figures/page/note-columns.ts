import type { PageStyle } from './picture-block';
import { breakText, type DirectedText, LINE_HEIGHT, type TextStyle } from './picture-text';

/** A note of a sheet, a paragraph each for what it is of and for what is quoted. */
export interface PageNote {
  /** Its number, as the language writes it; empty where nothing that is drawn bears one. */
  readonly label: string;
  readonly paragraphs: readonly NoteParagraph[];
}

/**
 * A paragraph of a note, and what it is: words above it and those that follow, its heading, a quote,
 * or what stands under one.
 */
export interface NoteParagraph extends DirectedText {
  readonly role: 'section' | 'heading' | 'quote' | 'place';
}

/** Lines of a note that stay together, the first one with the note's number. */
export interface Chunk {
  readonly number: string;
  readonly lines: readonly {
    readonly text: DirectedText;
    readonly style: TextStyle;
    readonly top: number;
  }[];
  readonly height: number;
}

/** A chunk with its place: which column, and how far below the top of it. */
export interface PlacedChunk {
  readonly chunk: Chunk;
  readonly column: number;
  readonly top: number;
}

const MOST_LINES = 60;
const AFTER_NOTE = 0.55;
/** Between a quote with its voice and the next one of a note. */
const AFTER_QUOTE = 0.3;

/** Breaks a note to a width: its heading stays with the first quote, a place with its quote. */
export function breakNote(
  note: PageNote,
  {
    width,
    size,
    sheet,
  }: { readonly width: number; readonly size: number; readonly sheet: PageStyle },
): readonly Chunk[] {
  const groups: NoteParagraph[][] = [];
  for (const paragraph of note.paragraphs) {
    const last = groups.at(-1);
    // A relation of a line of several begins anew, as a quote after the voice of another does.
    const isNew = last?.at(-1)?.role === 'place';
    if (last && !isNew) last.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups.map((group, index) => {
    const lines = group.flatMap(({ text, dir, role }) => {
      const style = styleOf(role, size, sheet);
      const measure = (line: string) => sheet.measure(line, style);
      return breakText(text, width, MOST_LINES, measure).map((line) => ({
        text: { text: line, dir },
        style,
      }));
    });
    const after = (index === groups.length - 1 ? AFTER_NOTE : AFTER_QUOTE) * size;
    return {
      number: index === 0 ? note.label : '',
      lines: lines.map((line, at) => ({ ...line, top: at * size * LINE_HEIGHT })),
      height: lines.length * size * LINE_HEIGHT + after,
    };
  });
}

function styleOf(role: NoteParagraph['role'], size: number, { palette }: PageStyle): TextStyle {
  const isSoft = role === 'place' || role === 'section';
  return {
    size,
    weight: role === 'heading' || role === 'section' ? 600 : 400,
    color: isSoft ? palette.inkSoft : palette.ink,
  };
}

/** Puts the chunks of notes into columns in turn, as long as whole notes have room. */
export function fillColumns(
  notes: readonly (readonly Chunk[])[],
  columns: number,
  height: number,
): { readonly placed: readonly PlacedChunk[]; readonly shown: number } {
  const placed: PlacedChunk[] = [];
  let [column, top] = [0, 0];
  for (const [index, chunks] of notes.entries()) {
    const own: PlacedChunk[] = [];
    for (const chunk of chunks) {
      if (top > 0 && top + chunk.height > height + 0.5) [column, top] = [column + 1, 0];
      if (column >= columns || chunk.height > height + 0.5) return { placed, shown: index };
      own.push({ chunk, column, top });
      top += chunk.height;
    }
    placed.push(...own);
  }
  return { placed, shown: notes.length };
}

/** Puts all chunks into as many columns as it takes; what is higher than a column is parted. */
export function fillAllColumns(
  notes: readonly (readonly Chunk[])[],
  height: number,
): readonly PlacedChunk[] {
  const parted = notes.map((chunks) => chunks.flatMap((chunk) => partChunk(chunk, height)));
  return fillColumns(parted, Number.POSITIVE_INFINITY, height).placed;
}

/** A chunk as pieces that are no higher than a column, of a line at least. */
function partChunk(chunk: Chunk, most: number): readonly Chunk[] {
  if (chunk.height <= most) return [chunk];
  const [first, second] = chunk.lines;
  const line = first && second ? second.top - first.top : chunk.height;
  const count = Math.max(1, Math.floor(most / line));
  const pieces: Chunk[] = [];
  for (let start = 0; start < chunk.lines.length; start += count) {
    const lines = chunk.lines.slice(start, start + count);
    pieces.push({
      number: start === 0 ? chunk.number : '',
      lines: lines.map((each, index) => ({ ...each, top: index * line })),
      height: Math.min(most, lines.length * line),
    });
  }
  return pieces;
}
