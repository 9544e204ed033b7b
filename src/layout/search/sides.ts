import type { ActorId } from '~/model/ids';
import type { Point } from '~/view/view';
import { findCamps } from '../find-camps';
import type { LayoutInput, Positions } from '../layout-input';
import { type NodeBox, toOuterBox } from '../node-box';
import { removeOverlaps } from '../remove-overlaps';
import { MOST_WAITED_FOR, type Schedule } from './anneal';
import { improve } from './improve';
import { type LayoutProblem, toCoordinates, toLayoutProblem } from './layout-problem';

const QUICK: Schedule = { rounds: 260, heat: 40, most: MOST_WAITED_FOR };
/** What a reader sees while a better one is looked for. */
const FIRST: Schedule = { ...QUICK, most: MOST_WAITED_FOR / 8 };
const GAP = 48;
const SMALLEST_SHARE = 0.18;

/** Camps stand close: the nearer, the larger they are shown. */
const COMPACT = true;

/** A stretch of the room, from its start to its end or from its top to its bottom. */
interface Zone {
  readonly start: number;
  readonly end: number;
}

/** An arrangement of two camps facing each other, with everyone else between. */
export function composeCamps(
  input: LayoutInput,
  onInterim?: (positions: Positions) => void,
): Positions {
  const groups = toCampGroups(input);
  onInterim?.(composeSides(input, groups, FIRST));
  return composeSides(input, groups);
}

/** The groups of two camps: one at either side, between them those in neither. */
export function toCampGroups({ nodes, lines }: LayoutInput): readonly ReadonlySet<ActorId>[] {
  const { first = new Set<ActorId>(), second = new Set<ActorId>() } = findCamps(lines) ?? {};
  const others = nodes.map(({ id }) => id).filter((id) => !first.has(id) && !second.has(id));
  return [first, new Set(others), second];
}

/**
 * An arrangement in which each group keeps to a zone of its own: side by side, or one below the
 * other where the window is tall. It begins from `from` where that is given.
 */
export function composeSides(
  input: LayoutInput,
  groups: readonly ReadonlySet<ActorId>[],
  schedule = QUICK,
  from?: Positions,
): Positions {
  const { nodes } = input;
  const problem = toLayoutProblem(input, COMPACT);
  const filled = groups.filter((group) => nodes.some(({ id }) => group.has(id)));
  const isTall = problem.halfSize.y > problem.halfSize.x;
  const zones = toZones(problem, filled, isTall ? problem.halfSize.y : problem.halfSize.x);
  const groupOf = nodes.map(({ id }) => filled.findIndex((group) => group.has(id)));
  const zoneOf = (node: number) => zones[groupOf[node] as number] as Zone;
  const mayStand = (node: number, { x, y }: Point) => {
    const { start, end } = zoneOf(node);
    const box = toOuterBox(nodes[node] as NodeBox, { x, y });
    return isTall ? box.y1 >= start && box.y2 <= end : box.x1 >= start && box.x2 <= end;
  };
  const maySwap = (node: number, other: number) => groupOf[node] === groupOf[other];
  const places = toCoordinates(problem, from ?? spread(problem, groupOf, zones, isTall));
  const best = improve(input, { problem, places, constraint: { mayStand, maySwap } }, schedule);
  return removeOverlaps(nodes, best);
}

function toZones(
  { nodes }: LayoutProblem,
  groups: readonly ReadonlySet<ActorId>[],
  half: number,
): readonly Zone[] {
  const sizes = groups.map((group) => nodes.filter(({ id }) => group.has(id)).length);
  const shares = sizes.map((size) => Math.max(SMALLEST_SHARE, size / nodes.length));
  const sum = shares.reduce((total, share) => total + share, 0);
  const free = 2 * half - GAP * (groups.length - 1);
  let start = -half;
  return shares.map((share) => {
    const end = start + Math.max((free * share) / sum, 130);
    const zone = { start, end };
    start = end + GAP;
    return zone;
  });
}

/** Nodes spread over their zones in rows, the heaviest in the middle of their zone. */
function spread(
  { nodes, halfSize }: LayoutProblem,
  groupOf: readonly number[],
  zones: readonly Zone[],
  isTall: boolean,
): Positions {
  const places = new Map<ActorId, Point>();
  zones.forEach(({ start, end }, group) => {
    const members = nodes.filter((_, node) => groupOf[node] === group);
    const middle = (start + end) / 2;
    members.forEach(({ id }, index) => {
      const share = (index + 0.5) / members.length - 0.5;
      const along = 2 * share * (isTall ? halfSize.x : halfSize.y) * 0.85;
      places.set(id, isTall ? { x: along, y: middle } : { x: middle, y: along });
    });
  });
  return places;
}
