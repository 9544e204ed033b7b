import type { ActorId } from '~/model/ids';
import type { Point } from '~/view/view';
import type { LayoutInput, LayoutLine, Positions } from '../layout-input';
import type { NodeBox } from '../node-box';
import { enlargeUntilClear } from '../remove-overlaps';
import { toTies } from '../ties';
import { MOST_WAITED_FOR, type Schedule } from './anneal';
import { improve } from './improve';
import { toCoordinates, toLayoutProblem } from './layout-problem';
import { createRandom } from './random';

const MOST_SEARCHED = 160;

const INNERMOST = 2;
const MORE_EACH = 5;
const FIRST_RADIUS = 42;
const RING = 66;
const SCHEDULE: Schedule = { rounds: 140, heat: 60, most: MOST_WAITED_FOR };
/** At how many points an ellipse is measured. */
const SAMPLES = 720;
/** How much wider than high the room is that an actor with its label takes. */
const LABEL_ASPECT = 1.5;

/**
 * An arrangement on rings, the most connected nodes innermost; `shares` says what part of the nodes
 * each ring takes, innermost first.
 */
export function composeRings(input: LayoutInput, shares: readonly number[]): Positions {
  const { nodes, lines, preset, seed } = input;
  const round = toRound(nodes, lines, seed);
  const mostConnectedFirst = nodes.toSorted((a, b) => b.degree - a.degree);
  const places = new Map<ActorId, Point>();
  const rings = new Map<ActorId, number>();
  let start = 0;
  shares.forEach((share, ring) => {
    const count = ring === shares.length - 1 ? nodes.length - start : share * nodes.length;
    const members = mostConnectedFirst.slice(start, start + Math.round(count)).map(({ id }) => id);
    start += members.length;
    members.sort((a, b) => round.indexOf(a) - round.indexOf(b));
    const radius = ring === 0 && members.length === 1 ? 0 : FIRST_RADIUS + ring * RING;
    // A quarter turn lays the innermost pair level; rings after it stand in each other's gaps.
    const turn = members.length === 2 ? 0.5 : ring / 2;
    const points = toEllipse(members.length, preset.aspect, radius, turn);
    members.forEach((id, index) => {
      places.set(id, points[index] ?? { x: 0, y: 0 });
      rings.set(id, ring);
    });
  });
  return improveRings(input, places, rings);
}

/** The parts of some nodes that rings take: as few rings as hold 2, 7, 12, 17 … of them, filled alike. */
export function toRingShares(count: number): readonly number[] {
  const sizes: number[] = [];
  let room = 0;
  while (room < count) {
    sizes.push(INNERMOST + MORE_EACH * sizes.length);
    room += sizes.at(-1) ?? 0;
  }
  return sizes.map((size) => size / room);
}

/**
 * An arrangement on given places: nodes of one ring change places with each other while that
 * crosses fewer lines, and the whole is enlarged until nothing overlaps.
 */
function improveRings(
  input: LayoutInput,
  slots: Positions,
  rings: ReadonlyMap<ActorId, number>,
): Positions {
  const { nodes } = input;
  const problem = toLayoutProblem(input);
  const ringOf = nodes.map(({ id }) => rings.get(id) ?? 0);
  const places = toCoordinates(problem, enlargeUntilClear(nodes, slots));
  const maySwap = (node: number, other: number) => ringOf[node] === ringOf[other];
  const best = improve(input, { problem, places, constraint: { maySwap } }, SCHEDULE);
  return enlargeUntilClear(nodes, best);
}

/**
 * Points around an ellipse, the first at its top, at equal distances when the width of a label
 * counts as much as its height; `aspect` is the ellipse's width to its height.
 */
function toEllipse(count: number, aspect: number, radius: number, turn = 0): Point[] {
  const at = (share: number): Point => {
    const angle = 2 * Math.PI * share - Math.PI / 2;
    return {
      x: radius * Math.sqrt(aspect) * Math.cos(angle),
      y: (radius / Math.sqrt(aspect)) * Math.sin(angle),
    };
  };
  const lengths = [0];
  for (let sample = 1; sample <= SAMPLES; sample += 1) {
    const [a, b] = [at((sample - 1) / SAMPLES), at(sample / SAMPLES)];
    lengths.push((lengths[sample - 1] ?? 0) + Math.hypot((b.x - a.x) / LABEL_ASPECT, b.y - a.y));
  }
  const total = lengths[SAMPLES] ?? 1;
  return Array.from({ length: count }, (_, index) => {
    const wanted = (((index + turn) / count) % 1) * total;
    const sample = lengths.findIndex((length) => length >= wanted);
    return at(sample / SAMPLES);
  });
}

/**
 * The order of actors around a ring in which tied ones stand near each other: the order of the
 * dataset, turned and swapped while that shortens the ties. Another seed begins elsewhere.
 */
function toRound(
  nodes: readonly NodeBox[],
  lines: readonly LayoutLine[],
  seed: number,
): readonly ActorId[] {
  const order = nodes.map(({ id }) => id);
  const random = createRandom(seed);
  if (seed > 0) order.sort(() => random() - 0.5);
  if (order.length > MOST_SEARCHED) return order;
  const ties = toTies(nodes, lines).map(({ from, to }) => [order.indexOf(from), order.indexOf(to)]);
  const slotOf = order.map((_, index) => index);
  const cost = () => toLength(ties, slotOf);
  let best = cost();
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (let a = 0; a < slotOf.length; a += 1) {
      for (let b = a + 1; b < slotOf.length; b += 1) {
        swap(slotOf, a, b);
        const now = cost();
        if (now < best) [best, isBetter] = [now, true];
        else swap(slotOf, a, b);
      }
    }
  }
  const round: ActorId[] = [];
  slotOf.forEach((slot, index) => {
    round[slot] = order[index] as ActorId;
  });
  return round;
}

/** The summed distances of ties around the ring. */
function toLength(ties: readonly (readonly (number | undefined)[])[], slotOf: number[]): number {
  let sum = 0;
  for (const [a = 0, b = 0] of ties) {
    const apart = Math.abs((slotOf[a] ?? 0) - (slotOf[b] ?? 0));
    sum += Math.min(apart, slotOf.length - apart);
  }
  return sum;
}

function swap(items: number[], a: number, b: number): void {
  const kept = items[a] as number;
  items[a] = items[b] as number;
  items[b] = kept;
}
