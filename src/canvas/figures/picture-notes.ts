import {
  breakNote,
  type Chunk,
  fillColumns,
  type PlacedChunk,
  type SheetNote,
} from './note-columns';
import type { Block, SheetStyle } from './picture-block';
import { drawText, LINE_HEIGHT, placeFrom, type TextStyle } from './picture-text';

/** The evidence under a picture, before it is set. */
export interface NotesContent {
  readonly notes: readonly SheetNote[];
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
export function toNotes(content: NotesContent, sheet: SheetStyle, room: NotesRoom): LaidNotes {
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

interface SetNotes {
  readonly placed: readonly PlacedChunk[];
  readonly shown: number;
  readonly height: number;
  readonly column: { readonly width: number; readonly between: number; readonly indent: number };
}

function setNotes(
  { notes }: NotesContent,
  sheet: SheetStyle,
  { size, height }: { readonly size: number; readonly height: number },
): SetNotes {
  const columns = Math.max(
    1,
    Math.min(MOST_COLUMNS, notes.length, Math.floor((sheet.frame.width / COLUMN) * (TEXT / size))),
  );
  const between = BETWEEN * sheet.size;
  const width = (sheet.frame.width - (columns - 1) * between) / columns;
  const indent = size * (0.7 + 0.62 * String(notes.length).length);
  const chunks = notes.map((note) => breakNote(note, { width: width - indent, size, sheet }));
  const all = fillColumns(chunks, columns, height);
  const column = { width, between, indent };
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

function toBlock(
  { notes, heading, more }: NotesContent,
  { frame, palette, size: sheetSize }: SheetStyle,
  set: SetNotes & { readonly size: number; readonly heading: number },
): Block {
  const strong = { size: HEADING * sheetSize, weight: 600, color: palette.ink } as const;
  const number: TextStyle = { size: set.size, weight: 600, color: palette.ink };
  const left = notes.length - set.shown;
  return {
    height: set.heading + set.height,
    draw(context, top) {
      const { dir } = frame;
      drawText(context, { text: heading, dir }, strong, { frame, offset: 0, top });
      const below = top + set.heading;
      for (const { chunk, column, top: within } of set.placed) {
        const offset = column * (set.column.width + set.column.between);
        const at = below + within;
        if (chunk.number)
          drawText(context, { text: chunk.number, dir }, number, { frame, offset, top: at });
        const width = set.column.width - set.column.indent;
        const x = placeFrom(frame, offset + set.column.indent, width);
        for (const { text, style, top: line } of chunk.lines)
          drawText(context, text, style, {
            frame: { x, width, dir: text.dir },
            offset: 0,
            top: at + line,
          });
      }
      if (left > 0)
        drawText(context, { text: more(left), dir }, number, {
          frame,
          offset: 0,
          top: below + set.height - set.size * LINE_HEIGHT,
        });
    },
  };
}
