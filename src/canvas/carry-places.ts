import type { ActorId } from '~/model/ids';
import type { Line } from '~/model/lines';
import type { Point } from '~/view/view';
import { type Body, toBodyBox, toOverlap } from './arranging/body';
import type { Box } from './camera';
import type { Positions } from './layouts/layout';

/** How far candidates lie from each other, in units of the plane. */
const STEP = 24;
/** Turning by the golden angle, candidates cover a disc evenly. */
const TURN = Math.PI * (3 - Math.sqrt(5));
/** So many candidates reach some 1,500 units far; what finds no room by then is put at the last. */
const MOST_CANDIDATES = 4_000;

/**
 * An arrangement of actors of whom some stood in a former one: these keep their places, and each
 * new one takes the free place nearest to the middle of its neighbours, or of all where it has
 * none. The same input gives the same places. O(new actors × candidates × actors).
 */
export function carryPlaces(
  former: Positions,
  bodies: readonly Body[],
  lines: readonly Line[],
): Positions {
  const places = new Map<ActorId, Point>();
  const taken: Box[] = [];
  const settle = (body: Body, place: Point) => {
    places.set(body.id, place);
    taken.push(toBodyBox(body, place));
  };
  const newcomers = bodies.filter((body) => {
    const place = former.get(body.id);
    if (place) settle(body, place);
    return !place;
  });
  const neighbours = findNeighbours(lines);
  for (const body of newcomers) {
    const around = (neighbours.get(body.id) ?? []).flatMap((id) => places.get(id) ?? []);
    const middle = toMiddle(around.length > 0 ? around : [...places.values()]);
    settle(body, findRoom(body, middle, taken));
  }
  return places;
}

function findRoom(body: Body, { x, y }: Point, taken: readonly Box[]): Point {
  let place: Point = { x: Math.round(x), y: Math.round(y) };
  for (
    let candidate = 1;
    candidate < MOST_CANDIDATES && !isFree(body, place, taken);
    candidate += 1
  ) {
    const reach = STEP * Math.sqrt(candidate);
    place = {
      x: Math.round(x + reach * Math.cos(candidate * TURN)),
      y: Math.round(y + reach * Math.sin(candidate * TURN)),
    };
  }
  return place;
}

function isFree(body: Body, place: Point, taken: readonly Box[]): boolean {
  const box = toBodyBox(body, place);
  return taken.every((other) => {
    const overlap = toOverlap(box, other);
    return overlap.x <= 0 || overlap.y <= 0;
  });
}

function findNeighbours(lines: readonly Line[]): ReadonlyMap<ActorId, readonly ActorId[]> {
  const neighbours = new Map<ActorId, ActorId[]>();
  for (const { from, to } of lines)
    for (const [actor, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const known = neighbours.get(actor) ?? [];
      neighbours.set(actor, known);
      known.push(other);
    }
  return neighbours;
}

function toMiddle(points: readonly Point[]): Point {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
  return { x: mean(points.map((point) => point.x)), y: mean(points.map((point) => point.y)) };
}
