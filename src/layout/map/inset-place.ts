import { type Box, isOverlap, toUnion } from '~/base/box';
import type { Point } from '~/view/view';
import type { EdgePath } from '../edge-path';
import { lengthWithin } from '../path-geometry';
import { toArc } from './arcs';

/** What an inset finds around it. */
export interface Surroundings {
  /** The edges of the land. */
  readonly frame: Box;
  /** The room of the whole map, and the width to height of its window. */
  readonly whole: Box;
  readonly aspect: number;
  /** What must not be covered: actors with their labels, and what is enlarged. */
  readonly taken: readonly Box[];
  /** The lines that had better not be covered. */
  readonly paths: readonly EdgePath[];
  /** The lines that lead into it. */
  readonly incoming: readonly IncomingEdge[];
}

/** A line into an inset: where it starts, and where it ends in the inset as drafted. */
export interface IncomingEdge {
  readonly from: Point;
  readonly to: Point;
}

/** Room between an inset and what is around it. */
const GAP = 10;
/** Places tried along each side of the land. */
const STEPS = 16;
/** What a pixel of a covered line costs, and of a line that leads in across somebody. */
const COVERING = 2.5;
const CROSSING = 1.5;
/** What a pixel of the way to what is enlarged costs, and of a line that leads in. */
const FARNESS = 0.5;
const REACHING = 0.05;
/** What a pixel costs by which the window must show more, where an inset stands outside the land. */
const GROWTH = 8;

/** How far an inset is to be moved from where it was drafted, so that it covers nothing. */
export function placeInset(draft: Box, area: Box, around: Surroundings): Point {
  const size = { x: draft.x2 - draft.x1, y: draft.y2 - draft.y1 };
  let best = { x: 0, y: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (const corner of toCorners(size, around.frame)) {
    const box = { x1: corner.x, y1: corner.y, x2: corner.x + size.x, y2: corner.y + size.y };
    if (around.taken.some((other) => isOverlap(box, other))) continue;
    const by = { x: corner.x - draft.x1, y: corner.y - draft.y1 };
    const cost = costOf(box, area, around) + costOfIncoming(by, around);
    if (cost >= least) continue;
    [best, least] = [by, cost];
  }
  return best;
}

/** Places all over the land, along its edges, and outside of it on every side. */
function toCorners(size: Point, { x1, y1, x2, y2 }: Box): readonly Point[] {
  const along = (from: number, to: number) =>
    Array.from({ length: STEPS + 1 }, (_, step) => from + ((to - from) * step) / STEPS);
  const hasRoom = x2 - x1 > size.x + 2 * GAP && y2 - y1 > size.y + 2 * GAP;
  const [xs, ys] = [along(x1 + GAP, x2 - GAP - size.x), along(y1 + GAP, y2 - GAP - size.y)];
  const inside = hasRoom ? xs.flatMap((x) => ys.map((y) => ({ x, y }))) : [];
  const beside = along(y1, y2 - size.y).flatMap((y) => [
    { x: x1 - GAP - size.x, y },
    { x: x2 + GAP, y },
  ]);
  const below = along(x1, x2 - size.x).flatMap((x) => [
    { x, y: y1 - GAP - size.y },
    { x, y: y2 + GAP },
  ]);
  return [...inside, ...beside, ...below];
}

function costOf(box: Box, area: Box, { whole, aspect, paths }: Surroundings): number {
  const growth = toExtent(toUnion(whole, box), aspect) - toExtent(whole, aspect);
  const [middle, from] = [middleOf(box), middleOf(area)];
  let cost = GROWTH * growth + FARNESS * distance(middle, from);
  for (const path of paths)
    if (isOverlap(box, path))
      cost += COVERING * lengthWithin(path, box.x1, box.y1, box.x2, box.y2, GAP / 2);
  return cost;
}

function costOfIncoming(by: Point, { incoming, taken }: Surroundings): number {
  let cost = 0;
  for (const { from, to } of incoming) {
    const end = { x: to.x + by.x, y: to.y + by.y };
    cost += REACHING * distance(from, end);
    const path = { points: toArc(from, end) };
    for (const box of taken)
      if (!isAt(from, box))
        cost += CROSSING * lengthWithin(path, box.x1, box.y1, box.x2, box.y2, 0);
  }
  return cost;
}

function isAt({ x, y }: Point, { x1, y1, x2, y2 }: Box): boolean {
  return x >= x1 && x <= x2 && y >= y1 && y <= y2;
}

/** The height of the window that shows a box. */
function toExtent({ x1, y1, x2, y2 }: Box, aspect: number): number {
  return Math.max((x2 - x1) / aspect, y2 - y1);
}

function middleOf({ x1, y1, x2, y2 }: Box): Point {
  return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
