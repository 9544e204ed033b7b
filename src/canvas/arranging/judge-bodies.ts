import { LABEL_GAP } from '../label';
import { type Body, CLEARANCE } from './body';
import type { Placement } from './placement';
import { PRICE } from './prices';

/** Fewer bodies than this have no proportion to speak of. */
const FEW = 5;
/** How near is too near, beside the room that each body has on average. */
const NEAR = 0.9;
const MOST_SPACING = 190;

/** A body that reaches out of the room. */
export function costOutside({ scene, places }: Placement, body: number): number {
  const { radius, labelWidth, labelHeight } = scene.bodies[body] as Body;
  const half = Math.max(radius, labelWidth / 2);
  const [x, y] = [places[2 * body] as number, places[2 * body + 1] as number];
  const beyond =
    Math.max(0, Math.abs(x) + half - scene.room.x) +
    Math.max(0, y + radius + LABEL_GAP + labelHeight - scene.room.y) +
    Math.max(0, radius - y - scene.room.y);
  return beyond * PRICE.outside;
}

/** A whole whose width to height is not the room's: it would leave a part of the window empty. */
export function costOfProportion({ scene, places }: Placement): number {
  const { bodies, room } = scene;
  if (bodies.length < FEW) return 0;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let body = 0; body < bodies.length; body += 1) {
    const { radius, labelWidth, labelHeight } = bodies[body] as Body;
    const half = Math.max(radius, labelWidth / 2);
    const x = places[2 * body] as number;
    const y = places[2 * body + 1] as number;
    left = Math.min(left, x - half);
    right = Math.max(right, x + half);
    top = Math.min(top, y - radius);
    bottom = Math.max(bottom, y + radius + LABEL_GAP + labelHeight);
  }
  const ratio = (right - left) / Math.max(1, bottom - top) / (room.x / room.y);
  return PRICE.proportion * Math.abs(Math.log(ratio));
}

/** Overlap and nearness of two bodies. */
export function costBetween({ scene, places }: Placement, i: number, j: number): number {
  const a = scene.bodies[i] as Body;
  const b = scene.bodies[j] as Body;
  const dx = Math.abs((places[2 * i] as number) - (places[2 * j] as number));
  const dy = (places[2 * j + 1] as number) - (places[2 * i + 1] as number);
  const distance = Math.hypot(dx, dy * 1.3) - a.radius - b.radius;
  const reach = NEAR * Math.min(scene.spacing, MOST_SPACING);
  const near = distance < reach ? (1 - distance / reach) ** 2 * PRICE.nearness : 0;
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
  return near + (depth > 0 ? PRICE.overlap + depth * PRICE.overlapLength : 0);
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
