import { type Box, isOverlap } from '~/base/box';
import type { Point } from '~/view/view';
import { type NodeBox, toLabelBox, toMarkBox } from '../node-box';

const CELL = 72;

/** Cells of a row, of which there are more than the plane is wide. */
const ROW = 4096;

/** Where a node would like to stand, and what else speaks for or against a place. */
export interface Candidate {
  readonly node: NodeBox;
  readonly at: Point;
  /** Free space kept around its mark beside the ordinary, in pixels. */
  readonly clearance?: number;
  /** No place nearer to `at` is tried, in pixels. */
  readonly from?: number;
  /** What a place costs beside its distance, in pixels; never negative. */
  readonly extra: (place: Point) => number;
}

/** Gives nodes places, none of which overlaps another. */
export interface FreePlaces {
  /** Takes the cheapest free place there is near `at`. */
  readonly take: (candidate: Candidate) => Point;
}

const RING = 6;
const STEP = 13;
/** Farther out nothing is looked for: the plane ends. */
const FARTHEST = 9000;
/** Among very many, nothing is looked for farther beyond the first free place, in pixels. */
const FEW = 60;

/**
 * Makes a plane on which nobody stands, nor may stand where it is blocked; the coarser the grain,
 * the fewer places are tried.
 */
export function createFreePlaces(grain: number, blocked: readonly Box[]): FreePlaces {
  const taken = createBoxGrid();
  const isCoarse = grain > 1;
  for (const box of blocked) taken.add(box);
  return {
    take: ({ node, at, from = 0, clearance = 0, extra }) => {
      const roomy = { ...node, radius: node.radius + clearance };
      const isFree = (place: Point) =>
        !taken.hasOverlap(toMarkBox(roomy, place)) && !taken.hasOverlap(toLabelBox(node, place));
      let [best, cost] = [at, Number.POSITIVE_INFINITY];
      let farthest = FARTHEST;
      for (let radius = from; radius < Math.min(cost, farthest); radius += RING * grain) {
        if (isCoarse && cost < Number.POSITIVE_INFINITY)
          farthest = Math.min(farthest, radius + FEW);
        for (const place of ring(at, radius, STEP * grain)) {
          if (!isFree(place)) continue;
          const total = radius + extra(place);
          if (total < cost) [best, cost] = [place, total];
        }
      }
      taken.add(toMarkBox(node, best));
      taken.add(toLabelBox(node, best));
      return best;
    },
  };
}

/** Places around a point, those beside it first. */
function ring({ x, y }: Point, radius: number, step: number): readonly Point[] {
  if (radius === 0) return [{ x, y }];
  const count = Math.max(8, Math.ceil((2 * Math.PI * radius) / step));
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count;
    return {
      x: Math.round(x + radius * Math.cos(angle)),
      y: Math.round(y + radius * Math.sin(angle)),
    };
  });
}

/** Boxes of the plane, found again by what they overlap. */
interface BoxGrid {
  readonly add: (box: Box) => void;
  /** Whether a box overlaps any that has been added; touching is not overlapping. */
  readonly hasOverlap: (box: Box) => boolean;
}

/** Makes an empty grid. */
function createBoxGrid(): BoxGrid {
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

function someCell({ x1, y1, x2, y2 }: Box, test: (key: number) => boolean): boolean {
  const [first, last] = [Math.floor(x1 / CELL), Math.floor(x2 / CELL)];
  const [top, bottom] = [Math.floor(y1 / CELL), Math.floor(y2 / CELL)];
  for (let column = first; column <= last; column += 1)
    for (let row = top; row <= bottom; row += 1) if (test(row * ROW + column)) return true;
  return false;
}
