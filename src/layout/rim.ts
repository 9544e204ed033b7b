import type { Box } from '~/base/box';
import { lengthInside } from '~/base/segment';
import type { Point } from '~/view/view';

/** A quadratic curve that leaves a mark at the origin: its control point and its end. */
export interface Leaving {
  readonly control: Point;
  readonly end: Point;
}

/** How far from its own way to a mark's middle a line may be led around a name, in radians. */
const MOST_TURN = (13 * Math.PI) / 36;
const TURN = Math.PI / 36;
/** The air between a line and the name that it is led around, in pixels. */
const AIR = 2;

/**
 * Where on a rim around the origin a line ends: at the angle it comes from, in radians clockwise
 * from the right, or, where the mark's name below lies in its way, as little further up the side as
 * leads it past the name. Undefined where no side does.
 */
export function toRimAngle(rim: number, name: Box | undefined, line: Leaving): number | undefined {
  const { x, y } = line.control;
  const straight = Math.atan2(y, x);
  const side = x < 0 ? 1 : -1;
  const most = y > 0 ? MOST_TURN : 0;
  for (let turn = 0; turn <= most; turn += TURN) {
    const angle = straight + side * turn;
    if (isClearAt(angle, rim, name, line)) return angle;
  }
  return undefined;
}

/** Whether a line that ends at an angle of a rim around the origin runs past the mark's name. */
export function isClearAt(
  angle: number,
  rim: number,
  name: Box | undefined,
  { control, end }: Leaving,
): boolean {
  if (!name) return true;
  const start = { x: rim * Math.cos(angle), y: rim * Math.sin(angle) };
  const box = { x1: name.x1 - AIR, y1: name.y1 - AIR, x2: name.x2 + AIR, y2: name.y2 + AIR };
  const along = (axis: 'x' | 'y', t: number) =>
    (1 - t) ** 2 * start[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * end[axis];
  let [x, y] = [start.x, start.y];
  for (const t of [0.25, 0.5]) {
    const [nextX, nextY] = [along('x', t), along('y', t)];
    if (lengthInside(x, y, nextX, nextY, box.x1, box.y1, box.x2, box.y2) > 0) return false;
    [x, y] = [nextX, nextY];
  }
  return true;
}
