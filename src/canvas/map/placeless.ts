import type { ActorId } from '~/model/ids';
import type { Point } from '~/view/view';
import { type Body, CLEARANCE } from '../arranging/body';
import { LABEL_GAP } from '../label';

/** Those without a place, set in rows under a heading; the origin is the block's corner. */
export interface PlacelessBlock {
  readonly width: number;
  readonly height: number;
  readonly positions: ReadonlyMap<ActorId, Point>;
}

/**
 * The size of the heading's letters, the room it takes above the first row, and the largest letters
 * that still keep off the marks in that, in pixels.
 */
export const HEADING = { size: 13, room: 34, largest: 37 } as const;
const LEAST_WIDTH = 130;
const GAP = 10;

/** A block as high as `height` at most: a column, or as many as it takes. */
export function toColumns(bodies: readonly Body[], height: number): PlacelessBlock {
  const cell = widestOf(bodies);
  for (let columns = 1; ; columns += 1) {
    const block = toBlock(bodies, columns, Math.max(LEAST_WIDTH, columns * cell));
    if (block.height <= height || columns >= bodies.length) return block;
  }
}

/** A block of even rows as wide as `width`, or wider where not even one has room. */
export function toRows(bodies: readonly Body[], width: number): PlacelessBlock {
  const cell = widestOf(bodies);
  const most = Math.max(1, Math.floor(width / cell));
  const rows = Math.ceil(bodies.length / most);
  return toBlock(bodies, Math.max(1, Math.ceil(bodies.length / rows)), Math.max(width, cell));
}

function toBlock(bodies: readonly Body[], columns: number, width: number): PlacelessBlock {
  const positions = new Map<ActorId, Point>();
  let top: number = HEADING.room;
  for (let start = 0; start < bodies.length; start += columns) {
    const row = bodies.slice(start, start + columns);
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

function widestOf(bodies: readonly Body[]): number {
  const widths = bodies.map(({ radius, labelWidth }) => Math.max(2 * radius, labelWidth));
  return Math.max(0, ...widths) + CLEARANCE + GAP;
}
