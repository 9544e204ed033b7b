import { lengthInside } from '~/base/segment';
import type { EdgePath } from './edge-path';

/** At how many points of a path its distance from another is taken. */
const SAMPLES = 6;

/** How much of a path lies within a box with a margin around it, in pixels. */
export function lengthWithin(
  { points }: Pick<EdgePath, 'points'>,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  margin: number,
): number {
  let length = 0;
  for (let at = 0; at + 3 < points.length; at += 2) {
    const ax = points[at] as number;
    const ay = points[at + 1] as number;
    const bx = points[at + 2] as number;
    const by = points[at + 3] as number;
    length += lengthInside(ax, ay, bx, by, x1 - margin, y1 - margin, x2 + margin, y2 + margin);
  }
  return length;
}

/** How near a path comes to a point, in pixels. */
export function distanceOf(path: EdgePath, x: number, y: number): number {
  return Math.sqrt(squaredDistanceOf(path, x, y));
}

function squaredDistanceOf({ points }: EdgePath, x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 3 < points.length; at += 2) {
    const ax = points[at] as number;
    const ay = points[at + 1] as number;
    const bx = points[at + 2] as number;
    const by = points[at + 3] as number;
    const square = squaredDistanceTo(x, y, ax, ay, bx, by);
    if (square < nearest) nearest = square;
  }
  return nearest;
}

/** Whether a point is farther from the box of a path than a distance. */
export function isBeyond({ x1, y1, x2, y2 }: EdgePath, x: number, y: number, by: number): boolean {
  return x < x1 - by || x > x2 + by || y < y1 - by || y > y2 + by;
}

/**
 * How much of a path runs beside another, in pixels: less where it is farther off, nothing beyond
 * `near`.
 */
export function lengthAlong(one: EdgePath, other: EdgePath, near: number): number {
  if (isFarther(one, other, near)) return 0;
  const { points } = one;
  const pieces = points.length / 2 - 1;
  const steps = Math.ceil(SAMPLES / pieces);
  let length = 0;
  for (let piece = 0; piece < pieces; piece += 1) {
    const ax = points[2 * piece] as number;
    const ay = points[2 * piece + 1] as number;
    const dx = (points[2 * piece + 2] as number) - ax;
    const dy = (points[2 * piece + 3] as number) - ay;
    const stride = Math.sqrt(dx * dx + dy * dy) / steps;
    for (let step = 0.5; step < steps; step += 1) {
      const share = step / steps;
      const [x, y] = [ax + dx * share, ay + dy * share];
      if (isBeyond(other, x, y, near)) continue;
      const square = squaredDistanceOf(other, x, y);
      if (square < near * near) length += stride * (1 - Math.sqrt(square) / near);
    }
  }
  return length;
}

/** How often two paths cross. */
export function countCrossings(one: EdgePath, other: EdgePath): number {
  if (isFarther(one, other, 0)) return 0;
  const [ours, theirs] = [one.points, other.points];
  let count = 0;
  for (let i = 0; i + 3 < ours.length; i += 2) {
    const ax = ours[i] as number;
    const ay = ours[i + 1] as number;
    const bx = ours[i + 2] as number;
    const by = ours[i + 3] as number;
    for (let j = 0; j + 3 < theirs.length; j += 2) {
      const cx = theirs[j] as number;
      const cy = theirs[j + 1] as number;
      const dx = theirs[j + 2] as number;
      const dy = theirs[j + 3] as number;
      if (isCrossing(ax, ay, bx, by, cx, cy, dx, dy)) count += 1;
    }
  }
  return count;
}

/** Whether the boxes of two paths are farther apart than a distance. */
export function isFarther(one: EdgePath, other: EdgePath, by: number): boolean {
  return (
    one.x1 > other.x2 + by ||
    other.x1 > one.x2 + by ||
    one.y1 > other.y2 + by ||
    other.y1 > one.y2 + by
  );
}

/** Whether two segments cross; touching ends do not count. */
function isCrossing(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const side = (px: number, py: number, qx: number, qy: number, rx: number, ry: number) =>
    (qx - px) * (ry - py) - (qy - py) * (rx - px);
  const c = side(ax, ay, bx, by, cx, cy);
  const d = side(ax, ay, bx, by, dx, dy);
  if (c * d >= 0) return false;
  return side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0;
}

/** The square of the distance of a point from a segment. */
function squaredDistanceTo(
  px: number,
  py: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  const dx = bx - ax;
  const dy = by - ay;
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((px - ax) * dx + (py - ay) * dy) / square;
  const share = Math.min(1, Math.max(0, along));
  const [x, y] = [px - ax - share * dx, py - ay - share * dy];
  return x * x + y * y;
}
