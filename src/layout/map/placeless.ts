import type { ActorId } from '~/model/ids';
import type { Point } from '~/view/view';
import { CLEARANCE, LABEL_GAP, type NodeBox } from '../node-box';

/** Those without a place, set in rows under a heading; the origin is the block's corner. */
export interface PlacelessBlock {
  readonly width: number;
  readonly height: number;
  readonly positions: ReadonlyMap<ActorId, Point>;
}

/**
 * The size of the heading's letters, the room it takes above the first row, and the largest letters
 * that still keep off the marks in that, in pixels; and how many times as long as its letters are
 * large it is in the language of most words.
 */
export const HEADING = { size: 13, room: 34, largest: 37, longest: 7.5 } as const;
const LEAST_WIDTH = 130;
const GAP = 10;

/** A block as high as `height` at most: a column, or as many as it takes. */
export function toColumns(nodes: readonly NodeBox[], height: number): PlacelessBlock {
  const cell = widestOf(nodes);
  for (let columns = 1; ; columns += 1) {
    const block = toBlock(nodes, columns, Math.max(LEAST_WIDTH, columns * cell));
    if (block.height <= height || columns >= nodes.length) return block;
  }
}

/** A block of even rows as wide as `width`, or wider where not even one has room. */
export function toRows(nodes: readonly NodeBox[], width: number): PlacelessBlock {
  const cell = widestOf(nodes);
  const most = Math.max(1, Math.floor(width / cell));
  const rows = Math.ceil(nodes.length / most);
  return toBlock(nodes, Math.max(1, Math.ceil(nodes.length / rows)), Math.max(width, cell));
}

function toBlock(nodes: readonly NodeBox[], columns: number, width: number): PlacelessBlock {
  const positions = new Map<ActorId, Point>();
  let top = toFirstRow(nodes.slice(0, columns));
  for (let start = 0; start < nodes.length; start += columns) {
    const row = nodes.slice(start, start + columns);
    const cell = width / columns;
    const inset = (width - cell * row.length) / 2;
    const above = Math.max(...row.map(({ radius }) => radius));
    const below = Math.max(
      ...row.map(({ radius, labelHeight }) => radius + LABEL_GAP + labelHeight),
    );
    row.forEach(({ id }, index) => {
      positions.set(id, { x: inset + cell * (index + 0.5), y: top + above });
    });
    top += above + below + GAP + CLEARANCE;
  }
  return { width, height: top, positions };
}

/**
 * Where the first row begins: below the heading, and so far that names as much larger as that is at
 * its largest still keep off it where they stand beside their marks.
 */
function toFirstRow(row: readonly NodeBox[]): number {
  const enlarged = HEADING.largest / HEADING.size;
  const above = Math.max(0, ...row.map(({ radius }) => radius));
  const halfName = Math.max(0, ...row.map(({ labelHeight }) => (labelHeight * enlarged) / 2));
  return HEADING.room + Math.max(0, GAP + halfName - above);
}

function widestOf(nodes: readonly NodeBox[]): number {
  const widths = nodes.map(({ radius, labelWidth }) => Math.max(2 * radius, labelWidth));
  return Math.max(0, ...widths) + CLEARANCE + GAP;
}
