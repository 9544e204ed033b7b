import { LABEL_GAP } from '../label';
import { type Body, CLEARANCE } from './body';
import { countCrossings, distanceOf, lengthWithin } from './geometry';
import type { Placement } from './placement';
import type { Route } from './routes';
import type { Link } from './scene';

/** What mars an arrangement, and how badly. */
const PRICE = {
  /** Marks or labels that overlap: each time, and each pixel. */
  overlap: 60,
  overlapLength: 6,
  /** A pixel outside the room. */
  outside: 1.5,
  /** A line across another's label: each time, and each pixel. */
  acrossLabel: 10,
  acrossLabelLength: 0.4,
  /** A pixel of a line across the label of its own end. */
  acrossOwnLabel: 0.2,
  /** A line across another's mark. */
  acrossMark: 55,
  /** Two lines that cross. */
  crossing: 13,
  /** Two lines from one actor at no angle. */
  sharpAngle: 22,
  /** A link twice, or half, as long as it should be. */
  length: 14,
  /** Each line of a sheaf that does not lie level, where the room is not tall. */
  tilt: 8,
  /** Two bodies that all but touch. */
  nearness: 12,
} as const;

const SHARP = 0.45;
const SHEAF = 4;
const LINE_MARGIN = 8;
/** How near is too near, beside the room that each body has on average. */
const NEAR = 0.9;
const MOST_SPACING = 190;

/** What mars an arrangement where a body has a part in it. O(links × links at the body). */
export function costAt(placement: Placement, body: number): number {
  const { scene } = placement;
  let cost = costOutside(placement, body);
  for (let other = 0; other < scene.bodies.length; other += 1)
    if (other !== body) cost += costBetween(placement, body, other);
  const own = scene.linksAt[body] as readonly number[];
  for (const link of own) cost += costOfLink(placement, link, body);
  for (let link = 0; link < scene.links.length; link += 1)
    if (!own.includes(link)) cost += costAcross(placement, link, body);
  for (let i = 0; i < own.length; i += 1)
    for (let j = i + 1; j < own.length; j += 1)
      cost += costOfAngle(placement, body, own[i] as number, own[j] as number);
  return cost;
}

/** What mars a whole arrangement; what concerns two bodies counts for each. */
export function costOf(placement: Placement): number {
  return placement.scene.bodies.reduce((sum, _, body) => sum + costAt(placement, body), 0);
}

function costOutside({ scene, places }: Placement, body: number): number {
  const { radius, labelWidth, labelHeight } = scene.bodies[body] as Body;
  const half = Math.max(radius, labelWidth / 2);
  const [x, y] = [places[2 * body] as number, places[2 * body + 1] as number];
  const beyond =
    Math.max(0, Math.abs(x) + half - scene.room.x) +
    Math.max(0, y + radius + LABEL_GAP + labelHeight - scene.room.y) +
    Math.max(0, radius - y - scene.room.y);
  return beyond * PRICE.outside;
}

/** Overlap and nearness of two bodies. */
function costBetween({ scene, places }: Placement, i: number, j: number): number {
  const [a, b] = [scene.bodies[i] as Body, scene.bodies[j] as Body];
  const dx = Math.abs((places[2 * i] as number) - (places[2 * j] as number));
  const dy = (places[2 * j + 1] as number) - (places[2 * i + 1] as number);
  const distance = Math.hypot(dx, dy * 1.3) - a.radius - b.radius;
  const reach = NEAR * Math.min(scene.spacing, MOST_SPACING);
  const near = distance < reach ? (1 - distance / reach) ** 2 * PRICE.nearness : 0;
  const [ourTop, theirTop] = [a.radius + LABEL_GAP, dy + b.radius + LABEL_GAP];
  const [ourEnd, theirEnd] = [ourTop + a.labelHeight, theirTop + b.labelHeight];
  const [ourHalf, theirHalf] = [a.labelWidth / 2, b.labelWidth / 2];
  const depth = Math.max(
    depthOf(dx, a.radius + b.radius, -a.radius, a.radius, dy - b.radius, dy + b.radius),
    depthOf(dx, ourHalf + theirHalf, ourTop, ourEnd, theirTop, theirEnd),
    depthOf(dx, ourHalf + b.radius, ourTop, ourEnd, dy - b.radius, dy + b.radius),
    depthOf(dx, a.radius + theirHalf, -a.radius, a.radius, theirTop, theirEnd),
  );
  return near + (depth > 0 ? PRICE.overlap + depth * PRICE.overlapLength : 0);
}

/** How deep two boxes with their clearance overlap: distance and reach across, spans along. */
function depthOf(
  dx: number,
  reach: number,
  top: number,
  end: number,
  otherTop: number,
  otherEnd: number,
): number {
  const across = reach + CLEARANCE - dx;
  if (across <= 0) return 0;
  return Math.min(across, Math.min(end, otherEnd) - Math.max(top, otherTop) + CLEARANCE);
}

/** Length, crossings and covered labels of a link; from the point of view of one of its bodies. */
function costOfLink(placement: Placement, index: number, body: number): number {
  const { scene, places } = placement;
  const link = scene.links[index] as Link;
  const dx = (places[2 * link.a] as number) - (places[2 * link.b] as number);
  const dy = (places[2 * link.a + 1] as number) - (places[2 * link.b + 1] as number);
  const ratio = Math.max(0.2, Math.hypot(dx / scene.stretch, dy * scene.stretch) / link.length);
  const stretch = ratio > 1 ? ratio - 1 : 2 * (1 / ratio - 1);
  let cost = PRICE.length * stretch * Math.sqrt(1 + link.count / 3);
  if (link.count === 0) return cost;
  const isTall = scene.room.y > scene.room.x;
  if (link.count >= SHEAF && !isTall)
    cost += (PRICE.tilt * link.count * Math.abs(dy)) / (1 + Math.hypot(dx, dy));
  for (let other = 0; other < scene.bodies.length; other += 1) {
    if (other === link.a || other === link.b) cost += costAcrossOwn(placement, index, other);
    else if (other !== body) cost += costAcross(placement, index, other);
  }
  for (let other = 0; other < scene.links.length; other += 1)
    if (other !== index) cost += costOfCrossing(placement, index, other);
  return cost;
}

/** A link's lines across the label or mark of a body that it does not join. */
function costAcross({ scene, places, routes }: Placement, link: number, body: number): number {
  const { radius, labelWidth, labelHeight } = scene.bodies[body] as Body;
  const [x, y] = [places[2 * body] as number, places[2 * body + 1] as number];
  const half = labelWidth / 2 + 1;
  const [top, end] = [y + radius + LABEL_GAP, y + radius + LABEL_GAP + labelHeight];
  const [reach, upwards] = [Math.max(half, radius + LINE_MARGIN), radius + LINE_MARGIN];
  let cost = 0;
  for (const route of routes[link] as readonly Route[]) {
    if (route.x1 > x + reach || route.x2 < x - reach) continue;
    if (route.y1 > end || route.y2 < y - upwards) continue;
    const covered = lengthWithin(route, x - half, top, x + half, end);
    const gap = distanceOf(route, x, y) - radius;
    if (covered > 0) cost += PRICE.acrossLabel + covered * PRICE.acrossLabelLength;
    if (gap < LINE_MARGIN) cost += PRICE.acrossMark * (gap < 0 ? 1 : 1 - gap / LINE_MARGIN);
  }
  return cost;
}

/** A link's lines across the label of one of its own ends. */
function costAcrossOwn({ scene, places, routes }: Placement, link: number, body: number): number {
  const { radius, labelWidth, labelHeight } = scene.bodies[body] as Body;
  const [x, y] = [places[2 * body] as number, places[2 * body + 1] as number];
  const [top, half] = [y + radius + LABEL_GAP, labelWidth / 2];
  let covered = 0;
  for (const route of routes[link] as readonly Route[])
    if (route.y2 > top) covered += lengthWithin(route, x - half, top, x + half, top + labelHeight);
  return covered * PRICE.acrossOwnLabel;
}

function costOfCrossing({ scene, routes }: Placement, one: number, other: number): number {
  const [p, q] = [scene.links[one] as Link, scene.links[other] as Link];
  if (q.count === 0 || p.a === q.a || p.a === q.b || p.b === q.a || p.b === q.b) return 0;
  let crossings = 0;
  for (const ours of routes[one] as readonly Route[])
    for (const theirs of routes[other] as readonly Route[])
      crossings += countCrossings(ours, theirs);
  return crossings * PRICE.crossing;
}

/** Two links from one body that leave in nearly the same direction. */
function costOfAngle({ scene, places }: Placement, body: number, i: number, j: number): number {
  const links = [scene.links[i] as Link, scene.links[j] as Link];
  if (links.some(({ count }) => count === 0)) return 0;
  const [a = 0, b = 0] = links.map((link) => {
    const other = link.a === body ? link.b : link.a;
    const dx = (places[2 * other] as number) - (places[2 * body] as number);
    const dy = (places[2 * other + 1] as number) - (places[2 * body + 1] as number);
    return Math.atan2(dy, dx);
  });
  const turn = Math.abs(a - b) % (2 * Math.PI);
  const angle = Math.min(turn, 2 * Math.PI - turn);
  return angle < SHARP ? PRICE.sharpAngle * (1 - angle / SHARP) ** 2 : 0;
}
