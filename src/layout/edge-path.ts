import type { Box } from '~/base/box';
import type { Point } from '~/view/view';
import type { LayoutLine } from './layout-input';
import { LABEL_GAP, type NodeBox } from './node-box';
import { toRimAngle } from './rim';

/** A line as it bends from one of its ends. */
export interface Curve {
  /** How far its control point stands aside, in pixels. */
  readonly bend: number;
  /** Half its width, in pixels. */
  readonly half: number;
  /** Whether a number stands in its middle. */
  readonly isNumbered: boolean;
}

/** The path of a line, and the box around it. */
export interface EdgePath extends Box {
  /** x and y of each of its points in turn. */
  readonly points: Float64Array;
  /** Half its width. */
  readonly half: number;
  /** Where its number stands, if it has one. */
  readonly number: Point | undefined;
  /** How far off the marks it starts and ends, where their labels lie between; in pixels. */
  readonly startsOff: number;
  readonly endsOff: number;
  /** Whether its ends are so near that a label of theirs reaches its middle: it is drawn over. */
  readonly isOverOwnLabel: boolean;
}

/** A node and where it stands. */
export interface PositionedNode {
  readonly node: NodeBox;
  readonly x: number;
  readonly y: number;
}

/** A line that bends so many pixels aside. */
export function toCurve({ width, signs }: LayoutLine, bend: number): Curve {
  return { bend, half: width / 2, isNumbered: signs.length > 1 };
}

const PIECES = 6;

/** The free space between a mark or label and the lines that end there, as the stylesheet has it. */
const END_GAP = 3;

/** The part of the way to its middle that a line may have to its start. */
const NEARLY = 0.88;

/**
 * The path of a line as the stylesheet draws it: the quadratic curve whose control point
 * stands a line's bend beside the middle, from where it leaves the one node, label included, to
 * where it reaches the other.
 */
export function toEdgePath(
  { bend, half, isNumbered }: Curve,
  from: PositionedNode,
  to: PositionedNode,
): EdgePath {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  const cx = (from.x + to.x) / 2 - (dy / length) * bend;
  const cy = (from.y + to.y) / 2 + (dx / length) * bend;
  const { x: ax, y: ay, off: startsOff, share: fromMiddle } = toEnd(from, to, cx, cy);
  const { x: bx, y: by, off: endsOff, share: toMiddle } = toEnd(to, from, cx, cy);
  return {
    points: toCurvePoints(bend === 0 ? 1 : PIECES, ax, ay, cx, cy, bx, by),
    half,
    number: isNumbered ? { x: (ax + 2 * cx + bx) / 4, y: (ay + 2 * cy + by) / 4 } : undefined,
    startsOff,
    endsOff,
    isOverOwnLabel: (startsOff > 0 && fromMiddle > NEARLY) || (endsOff > 0 && toMiddle > NEARLY),
    // A curve lies within the triangle of its ends and its control point.
    x1: Math.min(ax, bx, cx),
    y1: Math.min(ay, by, cy),
    x2: Math.max(ax, bx, cx),
    y2: Math.max(ay, by, cy),
  };
}

/** Where a line from a point ends, how far off the mark, and what part of the way that leaves out. */
interface End extends Point {
  readonly off: number;
  readonly share: number;
}

function toEnd(standing: PositionedNode, other: Point, cx: number, cy: number): End {
  const { node, x, y } = standing;
  const rim = node.radius + END_GAP;
  const [dx, dy] = [cx - x, cy - y];
  const reach = Math.hypot(dx, dy) || 1;
  const off = toLabelReach(standing, cx, cy);
  const line = { control: { x: dx, y: dy }, end: { x: other.x - x, y: other.y - y } };
  const angle = off > 0 ? toRimAngle(rim, toName(node), line) : undefined;
  if (angle !== undefined)
    return { x: x + rim * Math.cos(angle), y: y + rim * Math.sin(angle), off: 0, share: 0 };
  const share = (rim + off) / reach;
  const start = Math.min(1, share);
  return { x: x + dx * start, y: y + dy * start, off, share };
}

/** The box of a node's label, from its middle. */
function toName({ radius, labelWidth, labelHeight }: NodeBox): Box {
  const top = radius + LABEL_GAP;
  return { x1: -labelWidth / 2, y1: top, x2: labelWidth / 2, y2: top + labelHeight };
}

/** Points on a quadratic curve from `a` by way of `c` to `b`, ends included: x and y of each in turn. */
export function toCurvePoints(
  pieces: number,
  ax: number,
  ay: number,
  cx: number,
  cy: number,
  bx: number,
  by: number,
): Float64Array {
  const points = new Float64Array(2 * (pieces + 1));
  for (let piece = 0; piece <= pieces; piece += 1) {
    const t = piece / pieces;
    const p = (1 - t) * (1 - t);
    const q = 2 * t * (1 - t);
    const r = t * t;
    points[2 * piece] = p * ax + q * cx + r * bx;
    points[2 * piece + 1] = p * ay + q * cy + r * by;
  }
  return points;
}

/** How far beyond its mark a node's label reaches in the direction of a point. */
function toLabelReach({ node, x, y }: PositionedNode, towardsX: number, towardsY: number): number {
  const length = Math.hypot(towardsX - x, towardsY - y) || 1;
  const dx = Math.abs(towardsX - x) / length;
  const dy = (towardsY - y) / length;
  const top = node.radius + LABEL_GAP;
  const half = node.labelWidth / 2;
  if (dy <= 0 || half === 0 || (dx * top) / dy > half) return 0;
  return Math.max(0, Math.min(half / dx, (top + node.labelHeight) / dy) - node.radius);
}
