import type { EdgePath } from '../edge-path';
import { LABEL_GAP, type NodeBox } from '../node-box';
import {
  countCrossings,
  distanceOf,
  isBeyond,
  isFarther,
  lengthAlong,
  lengthWithin,
} from '../path-geometry';
import { isLevelled, type Link } from './layout-problem';
import type { LayoutState } from './layout-state';

/** What makes up the cost of an arrangement, and how much each part of it weighs. */
export const WEIGHT = {
  /** Marks or labels that overlap: each time, and each pixel. */
  overlap: 80,
  overlapLength: 6,
  /** Two nodes that all but touch. */
  nearness: 12,
  /** A pixel outside the room. */
  outside: 1.5,
  /** A whole that is e times as broad or as high, beside its other side, as the room. */
  aspect: 90,
  /** A link twice, or half, as long as it should be. */
  length: 14,
  /** Each line of a link of many that does not lie level, where the room is not tall. */
  tilt: 12,
  /** A pixel by which a line ends away from its mark, at the far side of its label. */
  underOwnLabel: 0.6,
  /** A line across another's label: each time, and each pixel. */
  acrossLabel: 50,
  acrossLabelLength: 1,
  /** A pixel of a line close to another's label. */
  besideLabel: 0.35,
  /** A line across another's mark, or in part as it passes close by. */
  acrossMark: 90,
  /** A line through the number of another. */
  acrossNumber: 40,
  /** Two lines that cross. */
  crossing: 22,
  /** A pixel of a line that runs beside one of another pair. */
  alongside: 0.6,
  /** Two links that leave one actor with nothing between them. */
  sharpAngle: 26,
} as const;

/** The outline around labels, and what sets it off, in pixels. */
const HALO = 4;
/** How close a line may pass by another's mark or label, in pixels. */
const LINE_MARGIN = 9;
/** Beyond this neither matters. */
const FAR = LINE_MARGIN + HALO;
/** How close two lines may run beside each other, in pixels. */
const PARALLEL_MARGIN = 12;
/** How close another line may pass by the middle of a line's number, in pixels. */
const NUMBER_MARGIN = 16;
/** The angle that should lie between two links from one node, in radians. */
const SHARP = 0.42;

/** Length and slope of a link, and lines of it that end under, or run over, a label of their own. */
export function costOfShape({ problem, places, paths }: LayoutState, index: number): number {
  const link = problem.links[index] as Link;
  const dx = (places[2 * link.a] as number) - (places[2 * link.b] as number);
  const dy = (places[2 * link.a + 1] as number) - (places[2 * link.b + 1] as number);
  const ratio = Math.max(0.2, Math.hypot(dx / problem.stretch, dy * problem.stretch) / link.length);
  const stretch = ratio > 1 ? ratio - 1 : 2 * (1 / ratio - 1);
  let cost = WEIGHT.length * stretch * Math.sqrt(1 + link.count / 3);
  if (isLevelled(link, problem))
    cost += (WEIGHT.tilt * link.count * Math.abs(dy)) / (1 + Math.hypot(dx, dy));
  for (const { startsOff, endsOff, isOverOwnLabel } of paths[index] as readonly EdgePath[])
    cost +=
      (startsOff + endsOff) * WEIGHT.underOwnLabel + (isOverOwnLabel ? WEIGHT.acrossLabel : 0);
  return cost;
}

/** A link's lines across, or close to, the label or mark of a node that it does not join. */
export function costAcross({ problem, places, paths }: LayoutState, link: number, node: number) {
  const { radius, labelWidth, labelHeight } = problem.nodes[node] as NodeBox;
  const x = places[2 * node] as number;
  const y = places[2 * node + 1] as number;
  const half = labelWidth / 2;
  const top = y + radius + LABEL_GAP;
  const end = top + labelHeight;
  const reach = Math.max(half, radius) + FAR;
  let cost = 0;
  for (const path of paths[link] as readonly EdgePath[]) {
    if (path.x1 > x + reach || path.x2 < x - reach) continue;
    if (path.y1 > end + FAR || path.y2 < y - radius - FAR) continue;
    cost += costAcrossLabel(path, x - half, top, x + half, end);
    const gap = distanceOf(path, x, y) - radius - path.half;
    if (gap < LINE_MARGIN) cost += WEIGHT.acrossMark * (gap < 0 ? 1 : 1 - gap / LINE_MARGIN);
  }
  return cost;
}

function costAcrossLabel(path: EdgePath, x1: number, y1: number, x2: number, y2: number): number {
  const beside = lengthWithin(path, x1, y1, x2, y2, LINE_MARGIN);
  if (beside === 0) return 0;
  const across = lengthWithin(path, x1, y1, x2, y2, HALO + path.half);
  const least = across > 0 ? WEIGHT.acrossLabel : 0;
  return least + across * WEIGHT.acrossLabelLength + beside * WEIGHT.besideLabel;
}

/** Lines of two links that cross, run beside each other, or through each other's number. */
export function costOfCrossing(
  { problem, paths }: LayoutState,
  one: number,
  other: number,
): number {
  const p = problem.links[one] as Link;
  const q = problem.links[other] as Link;
  const isJoined = p.a === q.a || p.a === q.b || p.b === q.a || p.b === q.b;
  let crossings = 0;
  let alongside = 0;
  let numbers = 0;
  for (const ours of paths[one] as readonly EdgePath[])
    for (const theirs of paths[other] as readonly EdgePath[]) {
      if (isFarther(ours, theirs, NUMBER_MARGIN + ours.half + theirs.half)) continue;
      crossings += countCrossings(ours, theirs);
      numbers += costOfNumber(ours, theirs) + costOfNumber(theirs, ours);
      if (!isJoined) alongside += lengthAlong(ours, theirs, PARALLEL_MARGIN);
    }
  return crossings * WEIGHT.crossing + alongside * WEIGHT.alongside + numbers * WEIGHT.acrossNumber;
}

/** How much of the room around a line's number another line takes: 1 where it runs through it. */
function costOfNumber({ number }: EdgePath, other: EdgePath): number {
  if (!number || isBeyond(other, number.x, number.y, NUMBER_MARGIN + other.half)) return 0;
  const gap = distanceOf(other, number.x, number.y) - other.half;
  return Math.min(1, Math.max(0, 1 - gap / NUMBER_MARGIN));
}

/** Two links from one node, each as broad as it fans out, with little or nothing between them. */
export function costOfAngle({ problem, places }: LayoutState, node: number, i: number, j: number) {
  const one = problem.links[i] as Link;
  const other = problem.links[j] as Link;
  if (one.count === 0 || other.count === 0) return 0;
  const turn = Math.abs(toAngle(one, places, node) - toAngle(other, places, node));
  const between = Math.min(turn, 2 * Math.PI - turn);
  const angle = between - toSpread(one, places) - toSpread(other, places);
  return angle < SHARP ? WEIGHT.sharpAngle * (1 - angle / SHARP) ** 2 : 0;
}

/** The direction in which a link leaves a node. */
function toAngle({ a, b }: Link, places: Float64Array, node: number): number {
  const other = a === node ? b : a;
  const dx = (places[2 * other] as number) - (places[2 * node] as number);
  const dy = (places[2 * other + 1] as number) - (places[2 * node + 1] as number);
  return Math.atan2(dy, dx);
}

/** The angle between the middle of a link and its outermost line, at either end. */
function toSpread({ a, b, widest }: Link, places: Float64Array): number {
  if (widest === 0) return 0;
  const dx = (places[2 * a] as number) - (places[2 * b] as number);
  const dy = (places[2 * a + 1] as number) - (places[2 * b + 1] as number);
  return Math.atan2(2 * widest, Math.hypot(dx, dy));
}
