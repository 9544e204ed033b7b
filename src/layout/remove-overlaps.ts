import type { Box } from '~/base/box';
import type { ActorId } from '~/model/ids';
import type { Point } from '~/view/view';
import type { Positions } from './layout-input';
import { type NodeBox, toLabelBox, toMarkBox, toOuterBox, toOverlap } from './node-box';

/** A node, where it stands now, and the boxes it takes there. */
interface Placed {
  readonly node: NodeBox;
  readonly place: Point;
  readonly outline: Box;
}

const ROUNDS = 120;
const STRETCHES = 40;

/**
 * Moves nodes apart until no mark or label overlaps another, each as little as may be; where
 * pushing alone does not end, the whole is stretched a little.
 */
export function removeOverlaps(nodes: readonly NodeBox[], positions: Positions): Positions {
  let places: readonly Point[] = nodes.map(({ id }) => positions.get(id) ?? { x: 0, y: 0 });
  for (let stretch = 0; stretch < STRETCHES; stretch += 1) {
    for (let round = 0; round < ROUNDS; round += 1) {
      const pushed = pushApart(nodes, places, round >= ROUNDS / 2);
      if (!pushed) return toPositions(nodes, places);
      places = pushed;
    }
    places = places.map(({ x, y }) => ({ x: x * 1.08, y: y * 1.08 }));
  }
  return toPositions(nodes, places);
}

/** The arrangement enlarged, where needed, until nothing overlaps: shapes such as circles stay. */
export function enlargeUntilClear(nodes: readonly NodeBox[], positions: Positions): Positions {
  const scaled = (factor: number) =>
    nodes.map(({ id }) => {
      const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
      return { x: x * factor, y: y * factor };
    });
  let [low, high] = [1, 1];
  while (high < 64 && pushApart(nodes, scaled(high))) [low, high] = [high, high * 1.5];
  for (let step = 0; step < 8 && high > low * 1.005; step += 1) {
    const middle = (low + high) / 2;
    if (pushApart(nodes, scaled(middle))) low = middle;
    else high = middle;
  }
  return removeOverlaps(nodes, toPositions(nodes, scaled(high)));
}

/**
 * The pairs of nodes that overlap, by their places in the list. Sweeps along x: each is compared
 * with those alone that begin before it ends, and more closely only where they are as high.
 */
export function findOverlaps(
  nodes: readonly NodeBox[],
  places: readonly Point[],
): readonly (readonly [number, number])[] {
  const placed = nodes.map((node, index): Placed => {
    const place = places[index] ?? { x: 0, y: 0 };
    return { node, place, outline: toOuterBox(node, place) };
  });
  const order = placed.map((_, index) => index);
  order.sort((a, b) => at(placed, a).outline.x1 - at(placed, b).outline.x1 || a - b);
  const pairs: [number, number][] = [];
  for (let rank = 0; rank < order.length; rank += 1) {
    const a = at(order, rank);
    const one = at(placed, a);
    for (let next = rank + 1; next < order.length; next += 1) {
      const b = at(order, next);
      const other = at(placed, b);
      if (other.outline.x1 >= one.outline.x2) break;
      const isAsHigh = other.outline.y1 < one.outline.y2 && one.outline.y1 < other.outline.y2;
      if (isAsHigh && toPush(one, other)) pairs.push([a, b]);
    }
  }
  return pairs;
}

/**
 * One round of pushing; undefined where nothing overlaps. A mark that pushes one way and a name that
 * pushes the other may go on for ever: as a whole, two nodes push each other one way.
 */
function pushApart(
  nodes: readonly NodeBox[],
  places: readonly Point[],
  asWholes = false,
): readonly Point[] | undefined {
  const overlaps = findOverlaps(nodes, places);
  if (overlaps.length === 0) return undefined;
  const moved = places.map(({ x, y }) => ({ x, y }));
  for (const [a, b] of overlaps) {
    const [one, other] = [toPlaced(nodes, moved, a), toPlaced(nodes, moved, b)];
    const push = asWholes ? toWholePush(one, other) : toPush(one, other);
    if (!push) continue;
    const share = at(nodes, b).radius / (at(nodes, a).radius + at(nodes, b).radius);
    at(moved, a).x -= push.x * share;
    at(moved, a).y -= push.y * share;
    at(moved, b).x += push.x * (1 - share);
    at(moved, b).y += push.y * (1 - share);
  }
  return moved;
}

/** The smallest way to move `b` with its name off `a` with its name; undefined where they do not overlap. */
function toWholePush(a: Placed, b: Placed): Point | undefined {
  return toPush(a, b) && toBoxPush(a.outline, b.outline);
}

/** The smallest way to move `b` off `a` along one axis; undefined where they do not overlap. */
function toPush(a: Placed, b: Placed): Point | undefined {
  const boxesOf = ({ node, place }: Placed) => [toMarkBox(node, place), toLabelBox(node, place)];
  let push: Point | undefined;
  let deepest = 0;
  for (const ours of boxesOf(a)) {
    for (const theirs of boxesOf(b)) {
      const { x, y } = toOverlap(ours, theirs);
      const depth = Math.min(x, y);
      if (depth <= deepest) continue;
      deepest = depth;
      push = toBoxPush(ours, theirs);
    }
  }
  return push;
}

/** The smallest way to move one box off another that it overlaps, along one axis. */
function toBoxPush(ours: Box, theirs: Box): Point {
  const { x, y } = toOverlap(ours, theirs);
  const centre = (box: Box) => ({ x: box.x1 + box.x2, y: box.y1 + box.y2 });
  const [from, to] = [centre(ours), centre(theirs)];
  return x < y
    ? { x: (x + 0.1) * (to.x >= from.x ? 1 : -1), y: 0 }
    : { x: 0, y: (y + 0.1) * (to.y >= from.y ? 1 : -1) };
}

function toPlaced(nodes: readonly NodeBox[], places: readonly Point[], index: number): Placed {
  const [node, place] = [at(nodes, index), at(places, index)];
  return { node, place, outline: toOuterBox(node, place) };
}

function toPositions(nodes: readonly NodeBox[], places: readonly Point[]): Positions {
  return new Map<ActorId, Point>(nodes.map(({ id }, index) => [id, at(places, index)]));
}

function at<Item>(items: readonly Item[], index: number): Item {
  return items[index] as Item;
}
