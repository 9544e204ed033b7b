import type { Route } from './routes';

/** How much of a route lies within a box, in pixels. */
export function lengthWithin(
  { points }: Route,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): number {
  let length = 0;
  for (let at = 0; at + 3 < points.length; at += 2) {
    const [ax, ay] = [points[at] as number, points[at + 1] as number];
    const [bx, by] = [points[at + 2] as number, points[at + 3] as number];
    length += lengthInside(ax, ay, bx, by, x1, y1, x2, y2);
  }
  return length;
}

/** How near a route comes to a point, in pixels. */
export function distanceOf({ points }: Route, x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 3 < points.length; at += 2) {
    const [ax, ay] = [points[at] as number, points[at + 1] as number];
    const [bx, by] = [points[at + 2] as number, points[at + 3] as number];
    nearest = Math.min(nearest, distanceTo(x, y, ax, ay, bx, by));
  }
  return nearest;
}

/** How often two routes cross. */
export function countCrossings(one: Route, other: Route): number {
  if (one.x1 > other.x2 || other.x1 > one.x2 || one.y1 > other.y2 || other.y1 > one.y2) return 0;
  const [ours, theirs] = [one.points, other.points];
  let count = 0;
  for (let i = 0; i + 3 < ours.length; i += 2) {
    const [ax, ay] = [ours[i] as number, ours[i + 1] as number];
    const [bx, by] = [ours[i + 2] as number, ours[i + 3] as number];
    for (let j = 0; j + 3 < theirs.length; j += 2) {
      const [cx, cy] = [theirs[j] as number, theirs[j + 1] as number];
      const [dx, dy] = [theirs[j + 2] as number, theirs[j + 3] as number];
      if (isCrossing(ax, ay, bx, by, cx, cy, dx, dy)) count += 1;
    }
  }
  return count;
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

/** How much of a segment lies within a box, in pixels (Liang & Barsky 1984). */
function lengthInside(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): number {
  let start = 0;
  let end = 1;
  const clip = (delta: number, near: number, far: number): boolean => {
    if (delta === 0) return near <= 0 && far >= 0;
    const [enter, leave] = delta > 0 ? [near / delta, far / delta] : [far / delta, near / delta];
    start = Math.max(start, enter);
    end = Math.min(end, leave);
    return start < end;
  };
  if (!clip(bx - ax, x1 - ax, x2 - ax) || !clip(by - ay, y1 - ay, y2 - ay)) return 0;
  return (end - start) * Math.hypot(bx - ax, by - ay);
}

/** The distance of a point from a segment. */
function distanceTo(
  px: number,
  py: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((px - ax) * dx + (py - ay) * dy) / square;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(px - ax - share * dx, py - ay - share * dy);
}
