import { type Box, toUnion } from '~/base/box';
import type { ActorId } from '~/model/ids';
import type { Point } from '~/view/view';
import type { NodeBox } from '../node-box';
import { boxAround } from './projection';

/** Located actors whose marks, at their places, run into one another. */
export type Cluster = readonly ActorId[];

/** Two neighbours are told apart by a leader: fewer than this are no cluster. */
export const FEWEST = 3;
/** The share of a map's width and height past which a cluster is the map, not a corner of it. */
const LARGEST = 1 / 3;
/** How much nearer to each other those of too large a cluster must stand to remain one, and how often. */
const TIGHTER = 0.6;
const ROUNDS = 4;
/** Clusters so near to each other are one, in pixels. */
const BESIDE = 40;
/** How far beyond its outermost places the corner of a cluster reaches, in pixels. */
export const AROUND = 10;

/**
 * The clusters of a map, the largest first, each with whoever else stands within its corner. A chain
 * of neighbours right across the map is no cluster: only where it is densest are there any. Clusters
 * side by side are one.
 */
export function findClusters(
  nodes: readonly NodeBox[],
  points: ReadonlyMap<ActorId, Point>,
  frame: Box,
): readonly Cluster[] {
  const located = nodes.filter(({ id }) => points.has(id));
  const isLarge = ({ x1, y1, x2, y2 }: Box) =>
    x2 - x1 > LARGEST * (frame.x2 - frame.x1) || y2 - y1 > LARGEST * (frame.y2 - frame.y1);
  const findCorners = (members: readonly NodeBox[], share: number, round: number): readonly Box[] =>
    findGroups(members, points, share).flatMap((group) => {
      if (group.length < FEWEST) return [];
      const corner = toCorner(group, points);
      if (!isLarge(corner)) return [corner];
      return round < ROUNDS ? findCorners(group, share * TIGHTER, round + 1) : [];
    });
  const corners: Box[] = [];
  for (const corner of findCorners(located, 1, 1)) {
    const at = corners.findIndex(
      (other) => isBeside(other, corner) && !isLarge(toUnion(other, corner)),
    );
    if (at === -1) corners.push(corner);
    else corners.splice(at, 1, toUnion(corners[at], corner));
  }
  return corners
    .map((corner) => located.filter(({ id }) => isWithin(points.get(id), corner)))
    .map((members) => members.map(({ id }) => id))
    .toSorted((a, b) => b.length - a.length);
}

/**
 * Nodes in groups whose marks run into one another, directly or by way of others of the group;
 * with a `share` below 1 they must stand nearer than that.
 */
export function findGroups(
  nodes: readonly NodeBox[],
  points: ReadonlyMap<ActorId, Point>,
  share = 1,
): readonly (readonly NodeBox[])[] {
  const left = new Set(nodes);
  const groups: NodeBox[][] = [];
  for (const first of nodes) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const one of group)
      for (const other of left)
        if (isNear(one, other, points, share)) {
          left.delete(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
}

function isNear(
  one: NodeBox,
  other: NodeBox,
  points: ReadonlyMap<ActorId, Point>,
  share: number,
): boolean {
  const [a, b] = [points.get(one.id), points.get(other.id)];
  if (!a || !b) return false;
  return Math.hypot(a.x - b.x, a.y - b.y) < share * (one.radius + other.radius);
}

function toCorner(group: readonly NodeBox[], points: ReadonlyMap<ActorId, Point>): Box {
  return boxAround(group.flatMap(({ id }) => points.get(id) ?? []));
}

function isBeside(a: Box, b: Box): boolean {
  const across = Math.max(a.x1, b.x1) - Math.min(a.x2, b.x2);
  const down = Math.max(a.y1, b.y1) - Math.min(a.y2, b.y2);
  return Math.max(across, down) < BESIDE;
}

function isWithin(point: Point | undefined, { x1, y1, x2, y2 }: Box): boolean {
  if (!point) return false;
  const { x, y } = point;
  return x > x1 - AROUND && x < x2 + AROUND && y > y1 - AROUND && y < y2 + AROUND;
}
