import type { Box } from '~/base/box';
import type { Point } from '~/view/view';
import type { Positions } from '../layout-input';
import type { Inset } from './inset';
import type { MapProjection } from './projection';

/** A point moved. */
export function movePoint({ x, y }: Point, by: Point): Point {
  return { x: x + by.x, y: y + by.y };
}

/** Places moved. */
export function movePoints(points: Positions, by: Point): Positions {
  return new Map([...points].map(([id, point]) => [id, movePoint(point, by)]));
}

/** A box moved. */
export function moveBox({ x1, y1, x2, y2 }: Box, { x, y }: Point): Box {
  return { x1: x1 + x, y1: y1 + y, x2: x2 + x, y2: y2 + y };
}

/** Moves a projection itself: where it puts places from now on. */
export function moveProjection({ projection }: MapProjection, by: Point): void {
  const [left, top] = projection.translate();
  projection.translate([left + by.x, top + by.y]);
}

/** An inset moved, its projection too; what it enlarges stays where it is. */
export function moveInset(inset: Inset, by: Point): Inset {
  moveProjection(inset.map, by);
  return {
    ...inset,
    frame: moveBox(inset.frame, by),
    positions: movePoints(inset.positions, by),
    points: movePoints(inset.points, by),
  };
}
