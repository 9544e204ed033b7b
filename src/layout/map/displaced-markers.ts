import type { Box } from '~/base/box';
import type { ActorId } from '~/model/ids';
import type { Point } from '~/view/view';
import type { Positions } from '../layout-input';
import { type NodeBox, toOuterBox } from '../node-box';
import { createFreePlaces } from './free-places';

/** Two located actors between whom lines run, their guests' lines counted. */
export interface SeatTie {
  readonly pair: readonly [ActorId, ActorId];
  /** How far the lines between the two themselves fan out to each side, in pixels. */
  readonly spread: number;
}

/** Who is to stand where on a map. */
export interface Displacement {
  readonly nodes: readonly NodeBox[];
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
interface Displaced {
  readonly point: Point;
  readonly marker: Point;
}

/** The path of the lines between two located actors, and how wide it is to each side. */
interface TiePath {
  readonly start: Point;
  readonly end: Point;
  readonly spread: number;
}

/**
 * Puts the located as near to their places as may be, the most connected first, and around each
 * those who act for it. Nobody overlaps another.
 */
export function displaceMarkers({
  nodes,
  points,
  hosts,
  ties,
  frame,
  blocked = [],
}: Displacement): Positions {
  const free = createFreePlaces(nodes.length > LARGE ? 2 : 1, blocked);
  const positions = new Map<ActorId, Point>();
  const byDegree = nodes.toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  for (const node of byDegree) {
    const at = points.get(node.id);
    if (!at) continue;
    const strangers = [...points].flatMap(([id, point]) => (id === node.id ? [] : [point]));
    const displaced = [...positions].flatMap(([id, marker]): Displaced[] => {
      const point = points.get(id);
      return point && distance(point, at) < BEARING ? [{ point, marker }] : [];
    });
    const extra = (place: Point) =>
      costOutside(toOuterBox(node, place), frame) +
      costCovering(node, place, strangers) +
      costTurned(place, at, displaced);
    positions.set(node.id, free.take({ node, at, clearance: CLEAR, extra }));
  }
  const paths = ties.flatMap(({ pair: [a, b], spread }): TiePath[] => {
    const [start, end] = [positions.get(a), positions.get(b)];
    return start && end ? [{ start, end, spread }] : [];
  });
  for (const node of byDegree) {
    const host = hosts.get(node.id);
    const at = host && positions.get(host);
    if (!host || !at) continue;
    const isOwn = (id: ActorId) => id === host || hosts.get(id) === host;
    const near = [...positions].filter(([, place]) => distance(place, at) < NEIGHBOURHOOD);
    const own = near.flatMap(([id, place]) => (isOwn(id) ? [place] : []));
    const others = near.flatMap(([id, place]) => (isOwn(id) ? [] : [place]));
    const places = [...points].flatMap(([id, point]) => (id === host ? [] : [point]));
    const extra = (place: Point) =>
      costOutside(toOuterBox(node, place), frame) +
      costCovering(node, place, places) +
      costAstray(place, own, others) +
      costBlocking(node, place, paths);
    const from = own.length > MANY ? Math.max(...own.map((place) => distance(place, at))) / 2 : 0;
    positions.set(node.id, free.take({ node, at, from, extra }));
  }
  return positions;
}

function costOutside(box: Box, frame: Box): number {
  const beyond =
    Math.max(0, frame.x1 - box.x1) +
    Math.max(0, box.x2 - frame.x2) +
    Math.max(0, frame.y1 - box.y1) +
    Math.max(0, box.y2 - frame.y2);
  return OUTSIDE * beyond;
}

function costCovering(node: NodeBox, place: Point, points: readonly Point[]): number {
  const box = toOuterBox(node, place);
  let covered = 0;
  for (const { x, y } of points)
    if (x > box.x1 && x < box.x2 && y > box.y1 && y < box.y2) covered += 1;
  return COVERING * covered;
}

function costBlocking({ radius }: NodeBox, place: Point, paths: readonly TiePath[]): number {
  return paths.reduce((sum, path) => {
    const reach = radius + BERTH + path.spread;
    return sum + BLOCKING * Math.max(0, 1 - distanceToPath(place, path) / reach);
  }, 0);
}

/** The distance of a point from the straight way between two others. */
function distanceToPath({ x, y }: Point, { start, end }: TiePath): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const along = ((x - start.x) * dx + (y - start.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - start.x - share * dx, y - start.y - share * dy);
}

function costTurned(place: Point, at: Point, displaced: readonly Displaced[]): number {
  return displaced.reduce((sum, { point, marker }) => {
    const [real, shown] = [toward(point, at), toward(marker, place)];
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
