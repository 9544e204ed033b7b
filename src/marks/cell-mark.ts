import type { AdjacencyCell } from '~/analysis/adjacency';
import { type Shape, toSteps, toStroke } from './shape';

/** What decides how a cell of the matrix is drawn. */
export type CellLook = Pick<AdjacencyCell, 'balance' | 'claims' | 'claimCount' | 'isOver'>;

const NONE = { with: 0, against: 0, neither: 0 };

/** A cell of each balance, for a legend. */
export const SAMPLE_CELLS: readonly CellLook[] = [
  { balance: 'with', claims: { ...NONE, with: 3 }, claimCount: 3, isOver: false },
  { balance: 'against', claims: { ...NONE, against: 3 }, claimCount: 3, isOver: false },
  { balance: 'mixed', claims: { ...NONE, with: 3, against: 3 }, claimCount: 6, isOver: false },
  { balance: 'neither', claims: { ...NONE, neither: 3 }, claimCount: 3, isOver: false },
];

/** A cell of what is over, for a legend. */
export const SAMPLE_OVER: CellLook = {
  balance: 'neither',
  claims: NONE,
  claimCount: 3,
  isOver: true,
};

/** The side of the square that the mark of a cell is drawn in; its origin is the upper left corner. */
export const CELL_SIDE = 24;

const MIDDLE = CELL_SIDE / 2;
const LARGEST = 19;

/**
 * The mark of a cell: filled for with, crossed for against, hollow for neither, split for both, and
 * struck through where all of it is over.
 */
export function toCellMark({ balance, claims, claimCount, isOver }: CellLook): readonly Shape[] {
  const side = toSide(claimCount);
  const marks: Readonly<Record<CellLook['balance'], () => readonly Shape[]>> = {
    with: () => [toSquare(MIDDLE, side)],
    against: () => [toCross(MIDDLE, side)],
    neither: () => [toRing(side / 2)],
    mixed: () => [
      toStroke([3, 21, 21, 3], { paint: 'edge', width: 1 }),
      toSquare(7, toSide(claims.with) / 2),
      toCross(17, toSide(claims.against) / 2),
    ],
  };
  return [...marks[balance](), ...(isOver ? STRUCK : [])];
}

/** The side of a mark: its area grows with the claims, up to what a cell can hold. */
function toSide(claims: number): number {
  return Math.min(LARGEST, 6 + 4.5 * Math.sqrt(claims));
}

function toSquare(at: number, side: number): Shape {
  const start = at - side / 2;
  return { type: 'rect', x: start, y: start, width: side, height: side, fill: 'with' };
}

function toCross(at: number, side: number): Shape {
  const [start, end] = [at - side / 2, at + side / 2];
  return {
    type: 'path',
    steps: [...toSteps([start, start, end, end]), ...toSteps([end, start, start, end])],
    stroke: { paint: 'against', width: Math.max(1.75, side / 5) },
  };
}

function toRing(radius: number): Shape {
  const stroke = { paint: 'neither', width: 1.75 } as const;
  return { type: 'circle', x: MIDDLE, y: MIDDLE, radius, stroke };
}

/** A stroke with some paper around it, so that it is seen on any mark. */
const STRUCK: readonly Shape[] = [
  toStroke([2, MIDDLE, CELL_SIDE - 2, MIDDLE], { paint: 'paper', width: 5 }),
  toStroke([2, MIDDLE, CELL_SIDE - 2, MIDDLE], { paint: 'ink', width: 2 }),
];
