import { CLEARANCE, LABEL_GAP, type NodeBox } from '../node-box';
import type { LayoutState } from './layout-state';
import { WEIGHT } from './weights';

/** Fewer nodes than this have no aspect ratio to speak of. */
const FEW = 5;
/** How near is too near, beside the room that each node has on average. */
const NEAR = 0.9;
const MOST_SPACING = 190;

/** A node that reaches out of the room. */
export function costOutside({ problem, places }: LayoutState, node: number): number {
  const { radius, labelWidth, labelHeight } = problem.nodes[node] as NodeBox;
  const half = Math.max(radius, labelWidth / 2);
  const [x, y] = [places[2 * node] as number, places[2 * node + 1] as number];
  const beyond =
    Math.max(0, Math.abs(x) + half - problem.halfSize.x) +
    Math.max(0, y + radius + LABEL_GAP + labelHeight - problem.halfSize.y) +
    Math.max(0, radius - y - problem.halfSize.y);
  return beyond * WEIGHT.outside;
}

/** A whole whose width to height is not the room's: it would leave a part of the window empty. */
export function costOfAspect({ problem, places }: LayoutState): number {
  const { nodes, halfSize } = problem;
  if (nodes.length < FEW) return 0;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let node = 0; node < nodes.length; node += 1) {
    const { radius, labelWidth, labelHeight } = nodes[node] as NodeBox;
    const half = Math.max(radius, labelWidth / 2);
    const x = places[2 * node] as number;
    const y = places[2 * node + 1] as number;
    left = Math.min(left, x - half);
    right = Math.max(right, x + half);
    top = Math.min(top, y - radius);
    bottom = Math.max(bottom, y + radius + LABEL_GAP + labelHeight);
  }
  const ratio = (right - left) / Math.max(1, bottom - top) / (halfSize.x / halfSize.y);
  return WEIGHT.aspect * Math.abs(Math.log(ratio));
}

/** Overlap and nearness of two nodes. */
export function costBetween({ problem, places }: LayoutState, i: number, j: number): number {
  const a = problem.nodes[i] as NodeBox;
  const b = problem.nodes[j] as NodeBox;
  const dx = Math.abs((places[2 * i] as number) - (places[2 * j] as number));
  const dy = (places[2 * j + 1] as number) - (places[2 * i + 1] as number);
  const distance = Math.hypot(dx, dy * 1.3) - a.radius - b.radius;
  const reach = NEAR * Math.min(problem.spacing, MOST_SPACING);
  const near = distance < reach ? (1 - distance / reach) ** 2 * WEIGHT.nearness : 0;
  const ourTop = a.radius + LABEL_GAP;
  const theirTop = dy + b.radius + LABEL_GAP;
  const ourEnd = ourTop + a.labelHeight;
  const theirEnd = theirTop + b.labelHeight;
  const ourHalf = a.labelWidth / 2;
  const theirHalf = b.labelWidth / 2;
  const depth = Math.max(
    depthOf(dx, a.radius + b.radius, -a.radius, a.radius, dy - b.radius, dy + b.radius),
    depthOf(dx, ourHalf + theirHalf, ourTop, ourEnd, theirTop, theirEnd),
    depthOf(dx, ourHalf + b.radius, ourTop, ourEnd, dy - b.radius, dy + b.radius),
    depthOf(dx, a.radius + theirHalf, -a.radius, a.radius, theirTop, theirEnd),
  );
  return near + (depth > 0 ? WEIGHT.overlap + depth * WEIGHT.overlapLength : 0);
}

/** How deep two boxes with their clearance overlap: distance and reach across, spans along. */
function depthOf(
  dx: number,
  reach: number,
  top: number,
  end: number,
  otherTop: number,
  otherEnd: number,
): number {
  const across = reach + CLEARANCE - dx;
  if (across <= 0) return 0;
  return Math.min(across, Math.min(end, otherEnd) - Math.max(top, otherTop) + CLEARANCE);
}
