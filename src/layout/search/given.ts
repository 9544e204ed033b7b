import type { ActorId } from '~/model/ids';
import type { Point } from '~/view/view';
import type { LayoutInput, Positions } from '../layout-input';
import { removeOverlaps } from '../remove-overlaps';

/** How far neighbours stand apart on average, as a share of the room that an actor takes. */
const SPREAD = 1.2;

/**
 * Places that a file gives, scaled as one so that neighbours have room, and moved apart where they
 * still overlap; actors without a place stand in rows below. O(n log n) for n actors.
 */
export function composeGiven({ nodes, given = {} }: LayoutInput): Positions {
  const places = new Map(
    nodes.flatMap(({ id }) => {
      const place = Object.hasOwn(given, id) ? given[id] : undefined;
      return place ? [[id, place] as const] : [];
    }),
  );
  const room = Math.max(
    ...nodes.map(({ radius, labelWidth }) => Math.max(2 * radius, labelWidth)),
    1,
  );
  const scaled = scale(places, room * SPREAD);
  const bottom = Math.max(0, ...[...scaled.values()].map(({ y }) => y));
  const others = nodes.filter(({ id }) => !scaled.has(id));
  const width = Math.ceil(Math.sqrt(nodes.length * 2));
  others.forEach(({ id }, index) => {
    const x = ((index % width) - width / 2) * room;
    scaled.set(id, { x, y: bottom + (2 + Math.floor(index / width)) * room });
  });
  return removeOverlaps(nodes, scaled);
}

/**
 * The same picture around the origin, in which the area for each actor has sides of so many pixels;
 * one axis alone decides where all stand on a line.
 */
function scale(places: ReadonlyMap<ActorId, Point>, side: number): Map<ActorId, Point> {
  const xs = [...places.values()].map(({ x }) => x);
  const ys = [...places.values()].map(({ y }) => y);
  const [left, right, top, bottom] = [least(xs), most(xs), least(ys), most(ys)];
  const [width, height] = [right - left, bottom - top];
  const wanted = side * Math.sqrt(Math.max(1, places.size));
  const factor = wanted / (Math.sqrt(width * height) || Math.max(width, height) || 1);
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return new Map(
    [...places].map(([id, { x, y }]) => [
      id,
      { x: (x - middle.x) * factor, y: (y - middle.y) * factor },
    ]),
  );
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}
