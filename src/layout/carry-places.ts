import type { Box } from '~/base/box';
import type { ActorGroup } from '~/model/groups';
import type { ActorId } from '~/model/ids';
import type { Point } from '~/view/view';
import type { LayoutLine, Positions } from './layout-input';
import { type NodeBox, toOuterBox, toOverlap } from './node-box';

/** How far candidates lie from each other, in units of the plane. */
const STEP = 24;
/** Turning by the golden angle, candidates cover a disc evenly. */
const TURN = Math.PI * (3 - Math.sqrt(5));
/** So many candidates reach some 1,500 units far; what finds no room by then is put at the last. */
const MOST_CANDIDATES = 4_000;

/**
 * An arrangement of actors of whom some stood in a former one: these keep their places, and each
 * new one takes the free place nearest to where its group or its members stood, or else to the middle
 * of its neighbours, or of all where it has none. The same input gives the same places. O(new actors
 * × candidates × actors).
 */
export function carryPlaces(
  former: Positions,
  nodes: readonly NodeBox[],
  lines: readonly LayoutLine[],
  groups: readonly ActorGroup[] = [],
): Positions {
  const places = new Map<ActorId, Point>();
  const taken: Box[] = [];
  const settle = (node: NodeBox, place: Point) => {
    places.set(node.id, place);
    taken.push(toOuterBox(node, place));
  };
  const newcomers = nodes.filter((node) => {
    const place = former.get(node.id);
    if (place) settle(node, place);
    return !place;
  });
  const neighbours = findNeighbours(lines);
  const origins = findOrigins(former, groups);
  for (const node of newcomers) {
    const around =
      origins.get(node.id) ?? (neighbours.get(node.id) ?? []).flatMap((id) => places.get(id) ?? []);
    const middle = toMiddle(around.length > 0 ? around : [...places.values()]);
    settle(node, findRoom(node, middle, taken));
  }
  return places;
}

/** Where the members of a group stood that is now closed, and the group whose members now stand alone. */
function findOrigins(
  former: Positions,
  groups: readonly ActorGroup[],
): ReadonlyMap<ActorId, readonly Point[]> {
  const origins = new Map<ActorId, readonly Point[]>();
  for (const { id, members } of groups) {
    const place = former.get(id);
    if (place) for (const member of members) origins.set(member, [place]);
    const places = members.flatMap((member) => former.get(member) ?? []);
    if (places.length > 0) origins.set(id, places);
  }
  return origins;
}

function findRoom(node: NodeBox, { x, y }: Point, taken: readonly Box[]): Point {
  let place: Point = { x: Math.round(x), y: Math.round(y) };
  for (
    let candidate = 1;
    candidate < MOST_CANDIDATES && !isFree(node, place, taken);
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

function isFree(node: NodeBox, place: Point, taken: readonly Box[]): boolean {
  const box = toOuterBox(node, place);
  return taken.every((other) => {
    const overlap = toOverlap(box, other);
    return overlap.x <= 0 || overlap.y <= 0;
  });
}

function findNeighbours(lines: readonly LayoutLine[]): ReadonlyMap<ActorId, readonly ActorId[]> {
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
