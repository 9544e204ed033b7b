import type { ActorId } from '~/model/ids';
import type { Point } from '~/view/view';
import type { LayoutInput, Positions } from '../layouts/layout';
import { composeSlots } from './compose-slots';
import { toEllipse } from './ellipse';
import { toRound } from './round-order';

const INNERMOST = 2;
const MORE_EACH = 5;
const FIRST_RADIUS = 42;
const RING = 66;

/**
 * An arrangement on rings, the heaviest bodies innermost; `shares` says what part of the bodies
 * each ring takes, innermost first.
 */
export async function composeRings(
  input: LayoutInput,
  shares: readonly number[],
): Promise<Positions> {
  const { bodies, lines, proportion, seed } = input;
  const round = toRound(bodies, lines, seed);
  const heaviestFirst = bodies.toSorted((a, b) => b.weight - a.weight);
  const places = new Map<ActorId, Point>();
  const rings = new Map<ActorId, number>();
  let start = 0;
  shares.forEach((share, ring) => {
    const count = ring === shares.length - 1 ? bodies.length - start : share * bodies.length;
    const members = heaviestFirst.slice(start, start + Math.round(count)).map(({ id }) => id);
    start += members.length;
    members.sort((a, b) => round.indexOf(a) - round.indexOf(b));
    const radius = ring === 0 && members.length === 1 ? 0 : FIRST_RADIUS + ring * RING;
    // A quarter turn lays the innermost pair level; rings after it stand in each other's gaps.
    const turn = members.length === 2 ? 0.5 : ring / 2;
    const points = toEllipse(members.length, proportion.aspect, radius, turn);
    members.forEach((id, index) => {
      places.set(id, points[index] ?? { x: 0, y: 0 });
      rings.set(id, ring);
    });
  });
  return composeSlots(input, places, (id) => rings.get(id) ?? 0);
}

/** The parts of some bodies that rings take: as few rings as hold 2, 7, 12, 17 … of them, filled alike. */
export function toRingShares(count: number): readonly number[] {
  const sizes: number[] = [];
  let room = 0;
  while (room < count) {
    sizes.push(INNERMOST + MORE_EACH * sizes.length);
    room += sizes.at(-1) ?? 0;
  }
  return sizes.map((size) => size / room);
}
