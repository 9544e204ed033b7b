import type { Point } from '~/view/view';
import type { LayoutLine } from '../layout-input';

const BOW = 0.13;
const HIGHEST = 70;
/** Shorter lines, within one capital for instance, run straight. */
const STRAIGHT = 90;
const PIECES = 4;

/**
 * How far lines bend on a map beside their fanning out, in pixels: each rises towards the north as
 * routes on a globe do, the longer the more. By line id.
 */
export function toArcs(
  lines: readonly LayoutLine[],
  places: ReadonlyMap<string, Point>,
): ReadonlyMap<string, number> {
  return new Map(
    lines.map(({ id, from, to, bend }): [string, number] => {
      const [start, end] = [places.get(from), places.get(to)];
      return [id, start && end ? bend + toRise(start, end) : bend];
    }),
  );
}

/** Points along the arc of a line that does not fan out: x and y of each in turn. */
export function toArc(start: Point, end: Point): Float64Array {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const aside = toRise(start, end) / (Math.hypot(dx, dy) || 1);
  // The control point of the quadratic curve that it is drawn as.
  const [x, y] = [start.x + dx / 2 - dy * aside, start.y + dy / 2 + dx * aside];
  const points = new Float64Array(2 * (PIECES + 1));
  for (let piece = 0; piece <= PIECES; piece += 1) {
    const t = piece / PIECES;
    const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    points[2 * piece] = p * start.x + q * x + r * end.x;
    points[2 * piece + 1] = p * start.y + q * y + r * end.y;
  }
  return points;
}

/** A positive bend lies to the right of a line's way, which is north where the way leads west. */
function toRise(start: Point, end: Point): number {
  const [x, y] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(x, y);
  if (length < STRAIGHT) return 0;
  const height = Math.min(HIGHEST, BOW * (length - STRAIGHT));
  return x < 0 || (x === 0 && y < 0) ? height : -height;
}
