import type { ActorId } from '~/model/ids';
import type { Point } from '~/view/view';
import type { Box } from '../camera';
import type { Positions } from '../layouts/layout';
import { type Body, toBodyBox, toLabelBox, toMarkBox, toOverlap } from './body';

/** A body, where it stands now, and the boxes it takes there. */
interface Placed {
  readonly body: Body;
  readonly place: Point;
  readonly outline: Box;
}

const ROUNDS = 120;
const STRETCHES = 40;

/**
 * Moves bodies apart until no mark or label overlaps another, each as little as may be; where
 * pushing alone does not end, the whole is stretched a little.
 */
export function separate(bodies: readonly Body[], positions: Positions): Positions {
  let places: readonly Point[] = bodies.map(({ id }) => positions.get(id) ?? { x: 0, y: 0 });
  for (let stretch = 0; stretch < STRETCHES; stretch += 1) {
    for (let round = 0; round < ROUNDS; round += 1) {
      const pushed = pushApart(bodies, places);
      if (!pushed) return toPositions(bodies, places);
      places = pushed;
    }
    places = places.map(({ x, y }) => ({ x: x * 1.08, y: y * 1.08 }));
  }
  return toPositions(bodies, places);
}

/** The arrangement enlarged, where needed, until nothing overlaps: shapes such as circles stay. */
export function enlargeUntilClear(bodies: readonly Body[], positions: Positions): Positions {
  const scaled = (factor: number) =>
    bodies.map(({ id }) => {
      const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
      return { x: x * factor, y: y * factor };
    });
  let [low, high] = [1, 1];
  while (high < 64 && pushApart(bodies, scaled(high))) [low, high] = [high, high * 1.5];
  for (let step = 0; step < 8 && high > low * 1.005; step += 1) {
    const middle = (low + high) / 2;
    if (pushApart(bodies, scaled(middle))) low = middle;
    else high = middle;
  }
  return separate(bodies, toPositions(bodies, scaled(high)));
}

/**
 * The pairs of bodies that overlap, by their places in the list. Sweeps along x: each is compared
 * with those alone that begin before it ends, and more closely only where they are as high.
 */
export function findOverlaps(
  bodies: readonly Body[],
  places: readonly Point[],
): readonly (readonly [number, number])[] {
  const placed = bodies.map((body, index): Placed => {
    const place = places[index] ?? { x: 0, y: 0 };
    return { body, place, outline: toBodyBox(body, place) };
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

/** One round of pushing; undefined where nothing overlaps. */
function pushApart(
  bodies: readonly Body[],
  places: readonly Point[],
): readonly Point[] | undefined {
  const overlaps = findOverlaps(bodies, places);
  if (overlaps.length === 0) return undefined;
  const moved = places.map(({ x, y }) => ({ x, y }));
  for (const [a, b] of overlaps) {
    const push = toPush(toPlaced(bodies, moved, a), toPlaced(bodies, moved, b));
    if (!push) continue;
    const share = at(bodies, b).radius / (at(bodies, a).radius + at(bodies, b).radius);
    at(moved, a).x -= push.x * share;
    at(moved, a).y -= push.y * share;
    at(moved, b).x += push.x * (1 - share);
    at(moved, b).y += push.y * (1 - share);
  }
  return moved;
}

/** The smallest way to move `b` off `a` along one axis; undefined where they do not overlap. */
function toPush(a: Placed, b: Placed): Point | undefined {
  const boxesOf = ({ body, place }: Placed) => [toMarkBox(body, place), toLabelBox(body, place)];
  let push: Point | undefined;
  let deepest = 0;
  for (const ours of boxesOf(a)) {
    for (const theirs of boxesOf(b)) {
      const { x, y } = toOverlap(ours, theirs);
      const depth = Math.min(x, y);
      if (depth <= deepest) continue;
      deepest = depth;
      const centre = (box: Box) => ({ x: box.x1 + box.x2, y: box.y1 + box.y2 });
      const [from, to] = [centre(ours), centre(theirs)];
      push =
        x < y
          ? { x: (x + 0.1) * (to.x >= from.x ? 1 : -1), y: 0 }
          : { x: 0, y: (y + 0.1) * (to.y >= from.y ? 1 : -1) };
    }
  }
  return push;
}

function toPlaced(bodies: readonly Body[], places: readonly Point[], index: number): Placed {
  const [body, place] = [at(bodies, index), at(places, index)];
  return { body, place, outline: toBodyBox(body, place) };
}

function toPositions(bodies: readonly Body[], places: readonly Point[]): Positions {
  return new Map<ActorId, Point>(bodies.map(({ id }, index) => [id, at(places, index)]));
}

function at<Item>(items: readonly Item[], index: number): Item {
  return items[index] as Item;
}
