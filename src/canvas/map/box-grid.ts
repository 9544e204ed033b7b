import type { Box } from '../camera';

const CELL = 72;

/** Boxes of the plane, found again by what they overlap. */
export interface BoxGrid {
  readonly add: (box: Box) => void;
  /** Whether a box overlaps any that has been added; touching is not overlapping. */
  readonly hasOverlap: (box: Box) => boolean;
}

/** Makes an empty grid. */
export function createBoxGrid(): BoxGrid {
  const cells = new Map<string, Box[]>();
  return {
    add: (box) => {
      for (const key of cellsOf(box)) {
        const cell = cells.get(key);
        if (cell) cell.push(box);
        else cells.set(key, [box]);
      }
    },
    hasOverlap: (box) =>
      cellsOf(box).some((key) => cells.get(key)?.some((other) => isOverlap(box, other))),
  };
}

function cellsOf({ x1, y1, x2, y2 }: Box): readonly string[] {
  const keys: string[] = [];
  for (let column = Math.floor(x1 / CELL); column <= Math.floor(x2 / CELL); column += 1)
    for (let row = Math.floor(y1 / CELL); row <= Math.floor(y2 / CELL); row += 1)
      keys.push(`${column} ${row}`);
  return keys;
}

function isOverlap(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}
