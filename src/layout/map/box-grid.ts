import { type Box, isOverlap } from '~/base/box';

const CELL = 72;

/** Boxes of the plane, found again by what they overlap. */
export interface BoxGrid {
  readonly add: (box: Box) => void;
  /** Whether a box overlaps any that has been added; touching is not overlapping. */
  readonly hasOverlap: (box: Box) => boolean;
}

/** Makes an empty grid. */
export function createBoxGrid(): BoxGrid {
  const cells = new Map<number, Box[]>();
  return {
    add: (box) => {
      someCell(box, (key) => {
        const cell = cells.get(key);
        if (cell) cell.push(box);
        else cells.set(key, [box]);
        return false;
      });
    },
    hasOverlap: (box) =>
      someCell(box, (key) => cells.get(key)?.some((other) => isOverlap(box, other)) ?? false),
  };
}

/** Cells of a row, of which there are more than the plane is wide. */
const ROW = 4096;

function someCell({ x1, y1, x2, y2 }: Box, test: (key: number) => boolean): boolean {
  const [first, last] = [Math.floor(x1 / CELL), Math.floor(x2 / CELL)];
  const [top, bottom] = [Math.floor(y1 / CELL), Math.floor(y2 / CELL)];
  for (let column = first; column <= last; column += 1)
    for (let row = top; row <= bottom; row += 1) if (test(row * ROW + column)) return true;
  return false;
}
