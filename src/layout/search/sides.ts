import type { ActorId } from '~/model/ids';
import type { Point } from '~/view/view';
import { findCamps } from '../find-camps';
import type { LayoutInput, Positions } from '../layout-input';
import { type NodeBox, toOuterBox } from '../node-box';
import { removeOverlaps } from '../remove-overlaps';
import { MOST_WAITED_FOR, type Schedule } from './anneal';
import { improve } from './improve';
import { type LayoutProblem, toCoordinates, toLayoutProblem } from './layout-problem';
import { spreadByForces, type Zone } from './zone-forces';

const QUICK: Schedule = { rounds: 260, heat: 40, most: MOST_WAITED_FOR };
const GAP = 48;
const SMALLEST_SHARE = 0.18;

/** Camps stand close: the nearer, the larger they are shown. */
const COMPACT = true;

/** An arrangement of two camps facing each other, with everyone else between. */
export function composeCamps(
  input: LayoutInput,
  onInterim?: (positions: Positions) => void,
): Positions {
  const room = divide(input, toCampGroups(input));
  const first = spread(room);
  onInterim?.(removeOverlaps(input.nodes, first));
  return compose(room, QUICK, first);
}

/** The groups of two camps: one at either side, between them those in neither. */
export function toCampGroups({ nodes, lines }: LayoutInput): readonly ReadonlySet<ActorId>[] {
  const { first = new Set<ActorId>(), second = new Set<ActorId>() } = findCamps(lines) ?? {};
  const others = nodes.map(({ id }) => id).filter((id) => !first.has(id) && !second.has(id));
  return [first, new Set(others), second];
}

/**
 * An arrangement in which each group keeps to a zone of its own: side by side, or one below the
 * other where the window is tall. It begins from `from`, by springs where that is left out.
 */
export function composeSides(
  input: LayoutInput,
  groups: readonly ReadonlySet<ActorId>[],
  schedule: Schedule,
  from?: Positions,
): Positions {
  const room = divide(input, groups);
  return compose(room, schedule, from ?? spread(room));
}

/** Everybody in the zone of its group, as well as the search finds it from where they stand. */
function compose(room: DividedRoom, schedule: Schedule, from: Positions): Positions {
  const { input, problem, groupOf, zones, isTall } = room;
  const { nodes } = input;
  const zoneOf = (node: number) => zones[groupOf[node] as number] as Zone;
  const across = isTall ? problem.halfSize.x : problem.halfSize.y;
  const mayStand = (node: number, { x, y }: Point) => {
    const { start, end } = zoneOf(node);
    const box = toOuterBox(nodes[node] as NodeBox, { x, y });
    if (Math.abs(isTall ? x : y) > across) return false;
    return isTall ? box.y1 >= start && box.y2 <= end : box.x1 >= start && box.x2 <= end;
  };
  const maySwap = (node: number, other: number) => groupOf[node] === groupOf[other];
  const places = toCoordinates(problem, from);
  const best = improve(input, { problem, places, constraint: { mayStand, maySwap } }, schedule);
  return removeOverlaps(nodes, best);
}

/** The same soon: everybody in the zone of its group, whatever crosses and overlaps. */
function spread({ input, problem, groupOf, zones, isTall }: DividedRoom): Positions {
  const zoneOf = groupOf.map((group) => zones[group] as Zone);
  return spreadByForces(problem, zoneOf, { isTall, seed: input.seed });
}

/** The room that the nodes of an input take, divided between groups of them. */
interface DividedRoom {
  readonly input: LayoutInput;
  readonly problem: LayoutProblem;
  readonly zones: readonly Zone[];
  /** Of each node by its number, which of the zones is its own. */
  readonly groupOf: readonly number[];
  /** Whether zones lie one below the other. */
  readonly isTall: boolean;
}

function divide(input: LayoutInput, groups: readonly ReadonlySet<ActorId>[]): DividedRoom {
  const { nodes } = input;
  const problem = toLayoutProblem(input, COMPACT);
  const filled = groups.filter((group) => nodes.some(({ id }) => group.has(id)));
  const isTall = problem.halfSize.y > problem.halfSize.x;
  const zones = toZones(problem, filled, isTall ? problem.halfSize.y : problem.halfSize.x);
  const groupOf = nodes.map(({ id }) => filled.findIndex((group) => group.has(id)));
  return { input, problem, groupOf, zones, isTall };
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
