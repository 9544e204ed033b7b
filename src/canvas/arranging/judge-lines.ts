import { LABEL_GAP } from '../label';
import type { Body } from './body';
import { countCrossings, distanceOf, lengthAlong, lengthWithin } from './geometry';
import type { Placement } from './placement';
import { PRICE } from './prices';
import type { Route } from './routes';
import type { Link } from './scene';
import { isLevelled } from './sheaf';

/** The outline around labels, and what sets it off, in pixels. */
const HALO = 4;
/** How close a line may pass by another's mark or label, in pixels. */
const LINE_MARGIN = 9;
/** Beyond this neither matters. */
const FAR = LINE_MARGIN + HALO;
/** How close two lines may run beside each other, in pixels. */
const PARALLEL_MARGIN = 12;
/** How close another line may pass by the middle of a line's number, in pixels. */
const NUMBER_MARGIN = 16;
/** The angle that should lie between two links from one body, in radians. */
const SHARP = 0.42;

/** Length and slope of a link, and lines of it that end under, or run over, a label of their own. */
export function costOfShape({ scene, places, routes }: Placement, index: number): number {
  const link = scene.links[index] as Link;
  const dx = (places[2 * link.a] as number) - (places[2 * link.b] as number);
  const dy = (places[2 * link.a + 1] as number) - (places[2 * link.b + 1] as number);
  const ratio = Math.max(0.2, Math.hypot(dx / scene.stretch, dy * scene.stretch) / link.length);
  const stretch = ratio > 1 ? ratio - 1 : 2 * (1 / ratio - 1);
  let cost = PRICE.length * stretch * Math.sqrt(1 + link.count / 3);
  if (isLevelled(link, scene.room))
    cost += (PRICE.tilt * link.count * Math.abs(dy)) / (1 + Math.hypot(dx, dy));
  for (const { startsOff, endsOff, isOverOwnLabel } of routes[index] as readonly Route[])
    cost += (startsOff + endsOff) * PRICE.underOwnLabel + (isOverOwnLabel ? PRICE.acrossLabel : 0);
  return cost;
}

/** A link's lines across, or close to, the label or mark of a body that it does not join. */
export function costAcross({ scene, places, routes }: Placement, link: number, body: number) {
  const { radius, labelWidth, labelHeight } = scene.bodies[body] as Body;
  const x = places[2 * body] as number;
  const y = places[2 * body + 1] as number;
  const half = labelWidth / 2;
  const top = y + radius + LABEL_GAP;
  const end = top + labelHeight;
  const reach = Math.max(half, radius) + FAR;
  let cost = 0;
  for (const route of routes[link] as readonly Route[]) {
    if (route.x1 > x + reach || route.x2 < x - reach) continue;
    if (route.y1 > end + FAR || route.y2 < y - radius - FAR) continue;
    cost += costAcrossLabel(route, x - half, top, x + half, end);
    const gap = distanceOf(route, x, y) - radius - route.half;
    if (gap < LINE_MARGIN) cost += PRICE.acrossMark * (gap < 0 ? 1 : 1 - gap / LINE_MARGIN);
  }
  return cost;
}

function costAcrossLabel(route: Route, x1: number, y1: number, x2: number, y2: number): number {
  const beside = lengthWithin(route, x1, y1, x2, y2, LINE_MARGIN);
  if (beside === 0) return 0;
  const across = lengthWithin(route, x1, y1, x2, y2, HALO + route.half);
  const least = across > 0 ? PRICE.acrossLabel : 0;
  return least + across * PRICE.acrossLabelLength + beside * PRICE.besideLabel;
}

/** Lines of two links that cross, run beside each other, or through each other's number. */
export function costOfCrossing({ scene, routes }: Placement, one: number, other: number): number {
  const p = scene.links[one] as Link;
  const q = scene.links[other] as Link;
  const isJoined = p.a === q.a || p.a === q.b || p.b === q.a || p.b === q.b;
  let crossings = 0;
  let alongside = 0;
  let numbers = 0;
  for (const ours of routes[one] as readonly Route[])
    for (const theirs of routes[other] as readonly Route[]) {
      crossings += countCrossings(ours, theirs);
      numbers += costOfNumber(ours, theirs) + costOfNumber(theirs, ours);
      if (!isJoined) alongside += lengthAlong(ours, theirs, PARALLEL_MARGIN);
    }
  return crossings * PRICE.crossing + alongside * PRICE.alongside + numbers * PRICE.acrossNumber;
}

/** How much of the room around a line's number another line takes: 1 where it runs through it. */
function costOfNumber({ number }: Route, other: Route): number {
  if (!number) return 0;
  const gap = distanceOf(other, number.x, number.y) - other.half;
  return Math.min(1, Math.max(0, 1 - gap / NUMBER_MARGIN));
}

/** Two links from one body, each as broad as it fans out, with little or nothing between them. */
export function costOfAngle({ scene, places }: Placement, body: number, i: number, j: number) {
  const one = scene.links[i] as Link;
  const other = scene.links[j] as Link;
  if (one.count === 0 || other.count === 0) return 0;
  const turn = Math.abs(toAngle(one, places, body) - toAngle(other, places, body));
  const between = Math.min(turn, 2 * Math.PI - turn);
  const angle = between - toSpread(one, places) - toSpread(other, places);
  return angle < SHARP ? PRICE.sharpAngle * (1 - angle / SHARP) ** 2 : 0;
}

/** The direction in which a link leaves a body. */
function toAngle({ a, b }: Link, places: Float64Array, body: number): number {
  const other = a === body ? b : a;
  const dx = (places[2 * other] as number) - (places[2 * body] as number);
  const dy = (places[2 * other + 1] as number) - (places[2 * body + 1] as number);
  return Math.atan2(dy, dx);
}

/** The angle between the middle of a link and its outermost line, at either end. */
function toSpread({ a, b, widest }: Link, places: Float64Array): number {
  if (widest === 0) return 0;
  const dx = (places[2 * a] as number) - (places[2 * b] as number);
  const dy = (places[2 * a + 1] as number) - (places[2 * b + 1] as number);
  return Math.atan2(2 * widest, Math.hypot(dx, dy));
}
