import type { ActorId } from '~/model/ids';
import type { LayoutLine } from '../layout-input';
import type { NodeBox } from '../node-box';
import { toTies } from '../ties';
import { createRandom } from './random';

const MOST_SEARCHED = 160;

/**
 * The order of actors around a ring in which tied ones stand near each other: the order of the
 * dataset, turned and swapped while that shortens the ties. Another seed begins elsewhere.
 */
export function toRound(
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
