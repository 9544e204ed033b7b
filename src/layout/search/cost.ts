import type { LayoutInput, Positions } from '../layout-input';
import { CLEARANCE, LABEL_GAP, type NodeBox } from '../node-box';
import { costOfAngle, costOfShape, WEIGHT } from './edge-cost';
import { acrossOf, crossingOf } from './known-costs';
import { type Link, toCoordinates, toLayoutProblem } from './layout-problem';
import { type LayoutState, toLayoutState } from './layout-state';

/** Fewer nodes than this have no aspect ratio to speak of. */
const FEW = 5;
/** How near is too near, beside the room that each node has on average. */
const NEAR = 0.9;
const MOST_SPACING = 190;

/**
 * The cost of an arrangement as far as a node has a part in it. O(links × links at the node); what
 * goes beyond `limit` is not added up to the end, for nothing lessens it again.
 */
export function costAt(state: LayoutState, node: number, limit = Number.POSITIVE_INFINITY): number {
  const { problem } = state;
  let cost = costOutside(state, node) + costOfAspect(state);
  for (let other = 0; other < problem.nodes.length; other += 1)
    if (other !== node) cost += costBetween(state, node, other);
  const own = problem.linksAt[node] as readonly number[];
  for (let link = 0; link < problem.links.length && cost <= limit; link += 1)
    if (!own.includes(link)) cost += acrossOf(state, link, node);
  for (let index = 0; index < own.length && cost <= limit; index += 1)
    cost += costOfLink(state, own[index] as number, node);
  return cost;
}

/** The cost of an arrangement: the lower, the better it reads. */
export function costOfPositions(
  input: LayoutInput,
  positions: Positions,
  isCompact = false,
): number {
  const problem = toLayoutProblem(input, isCompact);
  return costOf(toLayoutState(problem, toCoordinates(problem, positions)));
}

/** The cost of a whole arrangement; what concerns two nodes counts for each. */
function costOf(state: LayoutState): number {
  return state.problem.nodes.reduce((sum, _, node) => sum + costAt(state, node), 0);
}

/** The cost of a link of a node: its shape, other nodes in its way, other links. */
function costOfLink(state: LayoutState, index: number, node: number): number {
  const { problem } = state;
  const { a, b, count } = problem.links[index] as Link;
  let cost = costOfShape(state, index);
  if (count === 0) return cost;
  for (let other = 0; other < problem.nodes.length; other += 1)
    if (other !== a && other !== b && other !== node) cost += acrossOf(state, index, other);
  for (let other = 0; other < problem.links.length; other += 1)
    if (other !== index) cost += crossingOf(state, index, other);
  for (const end of [a, b])
    for (const other of problem.linksAt[end] as readonly number[])
      if (other !== index) cost += costOfAngle(state, end, index, other);
  return cost;
}

/** A node that reaches out of the room. */
function costOutside({ problem, places }: LayoutState, node: number): number {
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
function costOfAspect({ problem, places }: LayoutState): number {
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
function costBetween({ problem, places }: LayoutState, i: number, j: number): number {
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
