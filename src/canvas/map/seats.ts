import type { ActorId } from '~/model/ids';
import type { Point } from '~/view/view';
import { type Body, toBodyBox } from '../arranging/body';
import type { Box } from '../camera';
import type { Positions } from '../layouts/layout';
import { createSlots } from './slots';

/** Two located actors between whom lines run, their guests' lines counted. */
export interface SeatTie {
  readonly pair: readonly [ActorId, ActorId];
  /** How far the lines between the two themselves fan out to each side, in pixels. */
  readonly spread: number;
}

/** Who is to stand where on a map. */
export interface Seating {
  readonly bodies: readonly Body[];
  /** The places of the located ones. */
  readonly points: ReadonlyMap<ActorId, Point>;
  /** With whom those stand who act for a located one. */
  readonly hosts: ReadonlyMap<ActorId, ActorId>;
  /** Between whom most lines run. */
  readonly ties: readonly SeatTie[];
  /** The land that they should stand on. */
  readonly frame: Box;
  /** Where nobody may stand. */
  readonly blocked?: readonly Box[];
}

/** What standing outside the frame costs, a pixel. */
const OUTSIDE = 3;
/** What standing nearer to a stranger than to one's own costs, a pixel. */
const ASTRAY = 1.6;
/** How much nearer than strangers one's own should be, in pixels. */
const APART = 30;
/** Strangers farther from one's own than that are not thought of, in pixels. */
const NEIGHBOURHOOD = 600;
/** With so many around one, those who follow are not looked for a place close by. */
const MANY = 24;
/** Free space around the located, so that lines between neighbours are seen, in pixels. */
const CLEAR = 18;
/** What standing in the way of the lines between two others costs, in pixels, and how near that is. */
const BLOCKING = 150;
const BERTH = 32;
/** Past so many actors, places are looked for less closely. */
const LARGE = 120;
/** What standing on the other side of a neighbour than in truth costs, in pixels, and who is one. */
const TURNED = 24;
const BEARING = 160;
/** What covering somebody's place costs, in pixels. */
const COVERING = 30;

/** A located actor's place, and where it stands. */
interface Seated {
  readonly point: Point;
  readonly seat: Point;
}

/** From the one of two located actors to the other, and how wide that way is to each side. */
interface Way {
  readonly start: Point;
  readonly end: Point;
  readonly spread: number;
}

/**
 * Seats the located as near to their places as may be, the heaviest first, and around each those
 * who act for it. Nobody overlaps another.
 */
export function seat({ bodies, points, hosts, ties, frame, blocked = [] }: Seating): Positions {
  const slots = createSlots(bodies.length > LARGE ? 2 : 1, blocked);
  const seats = new Map<ActorId, Point>();
  const byWeight = bodies.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  for (const body of byWeight) {
    const at = points.get(body.id);
    if (!at) continue;
    const strangers = [...points].flatMap(([id, point]) => (id === body.id ? [] : [point]));
    const seated = [...seats].flatMap(([id, seat]): Seated[] => {
      const point = points.get(id);
      return point && distance(point, at) < BEARING ? [{ point, seat }] : [];
    });
    const extra = (place: Point) =>
      costOutside(toBodyBox(body, place), frame) +
      costCovering(body, place, strangers) +
      costTurned(place, at, seated);
    seats.set(body.id, slots.take({ body, at, clearance: CLEAR, extra }));
  }
  const ways = ties.flatMap(({ pair: [a, b], spread }): Way[] => {
    const [start, end] = [seats.get(a), seats.get(b)];
    return start && end ? [{ start, end, spread }] : [];
  });
  for (const body of byWeight) {
    const host = hosts.get(body.id);
    const at = host && seats.get(host);
    if (!host || !at) continue;
    const isOwn = (id: ActorId) => id === host || hosts.get(id) === host;
    const near = [...seats].filter(([, place]) => distance(place, at) < NEIGHBOURHOOD);
    const own = near.flatMap(([id, place]) => (isOwn(id) ? [place] : []));
    const others = near.flatMap(([id, place]) => (isOwn(id) ? [] : [place]));
    const places = [...points].flatMap(([id, point]) => (id === host ? [] : [point]));
    const extra = (place: Point) =>
      costOutside(toBodyBox(body, place), frame) +
      costCovering(body, place, places) +
      costAstray(place, own, others) +
      costBlocking(body, place, ways);
    const from = own.length > MANY ? Math.max(...own.map((place) => distance(place, at))) / 2 : 0;
    seats.set(body.id, slots.take({ body, at, from, extra }));
  }
  return seats;
}

function costOutside(box: Box, frame: Box): number {
  const beyond =
    Math.max(0, frame.x1 - box.x1) +
    Math.max(0, box.x2 - frame.x2) +
    Math.max(0, frame.y1 - box.y1) +
    Math.max(0, box.y2 - frame.y2);
  return OUTSIDE * beyond;
}

function costCovering(body: Body, place: Point, points: readonly Point[]): number {
  const box = toBodyBox(body, place);
  let covered = 0;
  for (const { x, y } of points)
    if (x > box.x1 && x < box.x2 && y > box.y1 && y < box.y2) covered += 1;
  return COVERING * covered;
}

function costBlocking({ radius }: Body, place: Point, ways: readonly Way[]): number {
  return ways.reduce((sum, way) => {
    const reach = radius + BERTH + way.spread;
    return sum + BLOCKING * Math.max(0, 1 - distanceToWay(place, way) / reach);
  }, 0);
}

/** The distance of a point from the straight way between two others. */
function distanceToWay({ x, y }: Point, { start, end }: Way): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const along = ((x - start.x) * dx + (y - start.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - start.x - share * dx, y - start.y - share * dy);
}

function costTurned(place: Point, at: Point, seated: readonly Seated[]): number {
  return seated.reduce((sum, { point, seat }) => {
    const [real, shown] = [toward(point, at), toward(seat, place)];
    const cosine = real.x * shown.x + real.y * shown.y;
    return point.x === at.x && point.y === at.y ? sum : sum + TURNED * (1 - cosine);
  }, 0);
}

/** The direction from one point to another, of length 1. */
function toward(from: Point, to: Point): Point {
  const length = distance(from, to) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

function costAstray(place: Point, own: readonly Point[], others: readonly Point[]): number {
  return ASTRAY * Math.max(0, nearest(place, own) + APART - nearest(place, others));
}

function nearest({ x, y }: Point, points: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const point of points) least = Math.min(least, (point.x - x) ** 2 + (point.y - y) ** 2);
  return Math.sqrt(least);
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
