import { drawGroup } from '~/pictures/drawing-group';
import {
  breakNote,
  type Chunk,
  fillColumns,
  type PageNote,
  type PlacedChunk,
} from './note-columns';
import { type Block, type PageStyle, toNamedBlock } from './picture-block';
import { drawText, type Frame, LINE_HEIGHT, placeFrom, type TextStyle } from './picture-text';

/** The evidence under a picture, before it is set. */
export interface NotesContent {
  readonly notes: readonly PageNote[];
  readonly heading: string;
  /** What stands for those that have no room, in a sentence. */
  readonly more: (count: number) => string;
}

/** The room that notes have on a sheet. */
export interface NotesRoom {
  /** The most height they may take; infinite where the sheet grows with them. */
  readonly height: number;
  /** The smallest letters that can be read, in CSS pixels. */
  readonly least: number;
}

/** Notes as set, and how many of them have found room. */
export interface LaidNotes {
  readonly block: Block;
  readonly shown: number;
}

const HEADING = 12.5;
const TEXT = 10.5;
/** Letters become smaller by this share until all notes have room. */
const SHRINKING = 0.94;
const COLUMN = 265;
const BETWEEN = 22;
const MOST_COLUMNS = 4;
/** The room of the sentence on missing notes, in lines. */
const MORE_LINES = 1.5;

/** Sets notes in columns: as large as all of them fit, else as many as fit in the smallest letters. */
export function toNotes(content: NotesContent, sheet: PageStyle, room: NotesRoom): LaidNotes {
  if (content.notes.length === 0) return { block: NOTHING, shown: 0 };
  const heading = (HEADING * sheet.size + 4 * sheet.size) * LINE_HEIGHT;
  // The sentence on those that are missing is there in any case.
  const height = Math.max(room.height - heading, MORE_LINES * room.least * LINE_HEIGHT);
  let size = Math.max(room.least, TEXT * sheet.size);
  for (;;) {
    const smaller = Math.max(room.least, size * SHRINKING);
    const set = setNotes(content, sheet, { size, height });
    if (set.shown === content.notes.length || smaller === size)
      return { block: toBlock(content, sheet, { ...set, size, heading }), shown: set.shown };
    size = smaller;
  }
}

const NOTHING: Block = { height: 0, draw: () => undefined };

/** The columns of notes, in CSS pixels: how broad, how far apart, and where text begins after numbers. */
export interface NoteColumns {
  readonly count: number;
  readonly width: number;
  readonly between: number;
  readonly indent: number;
}

interface SetNotes {
  readonly placed: readonly PlacedChunk[];
  readonly shown: number;
  readonly height: number;
  readonly column: NoteColumns;
}

/** The columns that some notes are set in, in letters of a size. */
export function toNoteColumns(
  notes: readonly PageNote[],
  { frame, size: sheetSize }: PageStyle,
  size: number,
): NoteColumns {
  const count = Math.max(
    1,
    Math.min(MOST_COLUMNS, notes.length, Math.floor((frame.width / COLUMN) * (TEXT / size))),
  );
  const between = BETWEEN * sheetSize;
  const indent = size * (0.7 + 0.62 * String(notes.length).length);
  return { count, width: (frame.width - (count - 1) * between) / count, between, indent };
}

function setNotes(
  { notes }: NotesContent,
  sheet: PageStyle,
  { size, height }: { readonly size: number; readonly height: number },
): SetNotes {
  const column = toNoteColumns(notes, sheet, size);
  const { count: columns } = column;
  const width = column.width - column.indent;
  const chunks = notes.map((note) => breakNote(note, { width, size, sheet }));
  const all = fillColumns(chunks, columns, height);
  if (all.shown === notes.length) return { ...balance(chunks, columns, height), column };
  const more = MORE_LINES * size * LINE_HEIGHT;
  const { shown } = fillColumns(chunks, columns, height - more);
  if (shown === 0) return { placed: [], shown, height: more, column };
  const even = balance(chunks.slice(0, shown), columns, height - more);
  return { ...even, height: even.height + more, column };
}

/** The lowest columns of one height in which all chunks have room. */
function balance(chunks: readonly (readonly Chunk[])[], columns: number, most: number) {
  const total = chunks.flat().reduce((sum, { height }) => sum + height, 0);
  let [low, high] = [total / columns, Math.min(most, total)];
  for (let step = 0; step < 14; step += 1) {
    const middle = (low + high) / 2;
    if (fillColumns(chunks, columns, middle).shown === chunks.length) high = middle;
    else low = middle;
  }
  return { ...fillColumns(chunks, columns, high), height: high };
}

/** Draws chunks in their columns, each first one with its number. */
export function drawChunks(
  context: CanvasRenderingContext2D,
  placed: readonly PlacedChunk[],
  columns: NoteColumns,
  {
    frame,
    number,
    top,
  }: { readonly frame: Frame; readonly number: TextStyle; readonly top: number },
): void {
  const width = columns.width - columns.indent;
  const drawChunk = ({ chunk, column, top: within }: PlacedChunk) => {
    const offset = column * (columns.width + columns.between);
    const at = top + within;
    if (chunk.number)
      drawText(context, { text: chunk.number, dir: frame.dir }, number, { frame, offset, top: at });
    const x = placeFrom(frame, offset + columns.indent, width);
    for (const { text, style, top: line } of chunk.lines)
      drawText(context, text, style, {
        frame: { x, width, dir: text.dir },
        offset: 0,
        top: at + line,
      });
  };
  for (const each of placed) {
    const { number: label } = each.chunk;
    drawGroup(context, label ? `note-${label}` : 'quote', () => drawChunk(each));
  }
}

function toBlock(
  { notes, heading, more }: NotesContent,
  { frame, palette, size: sheetSize }: PageStyle,
  set: SetNotes & { readonly size: number; readonly heading: number },
): Block {
  const strong = { size: HEADING * sheetSize, weight: 600, color: palette.ink } as const;
  const number: TextStyle = { size: set.size, weight: 600, color: palette.ink };
  const left = notes.length - set.shown;
  return toNamedBlock('notes', {
    height: set.heading + set.height,
    draw(context, top) {
      const { dir } = frame;
      drawText(context, { text: heading, dir }, strong, { frame, offset: 0, top });
      const below = top + set.heading;
      drawChunks(context, set.placed, set.column, { frame, number, top: below });
      if (left > 0)
        drawText(context, { text: more(left), dir }, number, {
          frame,
          offset: 0,
          top: below + set.height - set.size * LINE_HEIGHT,
        });
    },
  });
}
