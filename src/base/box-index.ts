import { type Box, isOverlap } from './box';

/** Boxes that can be asked which of them overlap another, in the order in which they were put in. */
export interface BoxIndex {
  readonly add: (box: Box) => void;
  readonly overlapping: (box: Box) => readonly Box[];
}

/** Squares of one key are no more than looked at in vain. */
const ROW = 65_536;

/**
 * An index of boxes by the squares of a grid that they touch. `cell` is the side of a square: about
 * as long as most boxes that are asked about.
 */
export function createBoxIndex(cell: number, boxes: readonly Box[] = []): BoxIndex {
  const all: Box[] = [];
  const squares = new Map<number, number[]>();
  const squaresOf = ({ x1, y1, x2, y2 }: Box): number[] => {
    const keys: number[] = [];
    for (let x = Math.floor(x1 / cell); x <= Math.floor(x2 / cell); x += 1)
      for (let y = Math.floor(y1 / cell); y <= Math.floor(y2 / cell); y += 1)
        keys.push(x * ROW + y);
    return keys;
  };
  const add = (box: Box) => {
    const index = all.push(box) - 1;
    for (const key of squaresOf(box)) {
      const square = squares.get(key);
      if (square) square.push(index);
      else squares.set(key, [index]);
    }
  };
  for (const box of boxes) add(box);
  return {
    add,
    overlapping(box) {
      const found = new Set(squaresOf(box).flatMap((key) => squares.get(key) ?? []));
      return [...found]
        .toSorted((a, b) => a - b)
        .map((index) => all[index] as Box)
        .filter((other) => isOverlap(other, box));
    },
  };
}
