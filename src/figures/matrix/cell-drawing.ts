import type { AdjacencyCell } from '~/analysis/adjacency';
import type { Palette } from '~/ui/palette';

/** What decides how a cell is drawn. */
export type DrawnCell = Pick<AdjacencyCell, 'balance' | 'claims' | 'claimCount' | 'isOver'>;

const NONE = { with: 0, against: 0, neither: 0 };

/** A cell of each balance, for a legend. */
export const SAMPLE_CELLS: readonly DrawnCell[] = [
  { balance: 'with', claims: { ...NONE, with: 3 }, claimCount: 3, isOver: false },
  { balance: 'against', claims: { ...NONE, against: 3 }, claimCount: 3, isOver: false },
  { balance: 'mixed', claims: { ...NONE, with: 3, against: 3 }, claimCount: 6, isOver: false },
  { balance: 'neither', claims: { ...NONE, neither: 3 }, claimCount: 3, isOver: false },
];

/** A cell of what is over, for a legend. */
export const SAMPLE_OVER: DrawnCell = {
  balance: 'neither',
  claims: NONE,
  claimCount: 3,
  isOver: true,
};

/** Where a cell stands: its upper left corner and its side. */
export interface CellPlace {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** The side of the grid that the marks of cells are drawn on. */
const GRID = 24;
const MIDDLE = GRID / 2;
const LARGEST = 19;

/** The side of a mark on the grid: its area grows with the claims, up to what a cell can hold. */
export function toMarkSide(claims: number): number {
  return Math.min(LARGEST, 6 + 4.5 * Math.sqrt(claims));
}

/**
 * Draws a cell: filled for with, crossed for against, hollow for neither, split for both, and struck
 * through where all of it is over.
 */
export function drawCell(
  context: CanvasRenderingContext2D,
  { balance, claims, claimCount, isOver }: DrawnCell,
  place: CellPlace,
  palette: Palette,
): void {
  context.save();
  context.translate(place.x, place.y);
  context.scale(place.side / GRID, place.side / GRID);
  if (balance === 'with') drawSquare(context, MIDDLE, toMarkSide(claimCount), palette);
  else if (balance === 'against') drawCross(context, MIDDLE, toMarkSide(claimCount), palette);
  else if (balance === 'neither') drawRing(context, toMarkSide(claimCount) / 2, palette);
  else drawSplit(context, claims, palette);
  if (isOver) drawStroke(context, palette);
  context.restore();
}

function drawSquare(
  context: CanvasRenderingContext2D,
  at: number,
  side: number,
  palette: Palette,
): void {
  context.fillStyle = palette.with;
  context.fillRect(at - side / 2, at - side / 2, side, side);
}

function drawCross(
  context: CanvasRenderingContext2D,
  at: number,
  side: number,
  palette: Palette,
): void {
  const [start, end] = [at - side / 2, at + side / 2];
  context.strokeStyle = palette.against;
  context.lineWidth = Math.max(1.75, side / 5);
  context.beginPath();
  context.moveTo(start, start);
  context.lineTo(end, end);
  context.moveTo(end, start);
  context.lineTo(start, end);
  context.stroke();
}

function drawRing(context: CanvasRenderingContext2D, radius: number, palette: Palette): void {
  context.strokeStyle = palette.neither;
  context.lineWidth = 1.75;
  context.beginPath();
  context.arc(MIDDLE, MIDDLE, radius, 0, 2 * Math.PI);
  context.stroke();
}

/** A stroke with some paper around it, so that it is seen on any mark. */
function drawStroke(context: CanvasRenderingContext2D, palette: Palette): void {
  for (const [color, width] of [
    [palette.paper, 5],
    [palette.ink, 2],
  ] as const) {
    context.strokeStyle = color;
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(2, MIDDLE);
    context.lineTo(GRID - 2, MIDDLE);
    context.stroke();
  }
}

function drawSplit(
  context: CanvasRenderingContext2D,
  claims: DrawnCell['claims'],
  palette: Palette,
): void {
  context.strokeStyle = palette.inkSoft;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(3, 21);
  context.lineTo(21, 3);
  context.stroke();
  drawSquare(context, 7, toMarkSide(claims.with) / 2, palette);
  drawCross(context, 17, toMarkSide(claims.against) / 2, palette);
}
