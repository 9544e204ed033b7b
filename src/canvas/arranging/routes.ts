import type { Box } from '../camera';
import type { Link } from './scene';

/** The way of a line: its points, x and y in turn, and the box around them. */
export interface Route extends Box {
  readonly points: Float64Array;
}

const PIECES = 6;

/**
 * The ways that a link's lines take: straight, or the quadratic curve that the stylesheet draws,
 * its control point a line's bend beside the middle.
 */
export function toRoutes(
  { bends }: Link,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): readonly Route[] {
  return bends.map((bend) =>
    toRoute(bend === 0 ? Float64Array.of(ax, ay, bx, by) : toCurve(bend, ax, ay, bx, by)),
  );
}

function toCurve(bend: number, ax: number, ay: number, bx: number, by: number): Float64Array {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const cx = (ax + bx) / 2 - ((by - ay) / length) * bend;
  const cy = (ay + by) / 2 + ((bx - ax) / length) * bend;
  const points = new Float64Array(2 * (PIECES + 1));
  for (let piece = 0; piece <= PIECES; piece += 1) {
    const t = piece / PIECES;
    const [p, q, r] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    points[2 * piece] = p * ax + q * cx + r * bx;
    points[2 * piece + 1] = p * ay + q * cy + r * by;
  }
  return points;
}

function toRoute(points: Float64Array): Route {
  const box = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity };
  for (let at = 0; at < points.length; at += 2) {
    const [x, y] = [points[at] as number, points[at + 1] as number];
    box.x1 = Math.min(box.x1, x);
    box.y1 = Math.min(box.y1, y);
    box.x2 = Math.max(box.x2, x);
    box.y2 = Math.max(box.y2, y);
  }
  return { points, ...box };
}
