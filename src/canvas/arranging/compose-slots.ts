import type { ActorId } from '~/model/ids';
import type { LayoutInput, Positions } from '../layouts/layout';
import { type Effort, MOST_WAITED_FOR } from './anneal';
import { improve } from './improve';
import { toCoordinates, toScene } from './scene';
import { enlargeUntilClear } from './separate';

const EFFORT: Effort = { rounds: 140, heat: 60, most: MOST_WAITED_FOR };

/**
 * An arrangement on given places: bodies of one group change places with each other while that
 * crosses fewer lines, and the whole is enlarged until nothing overlaps.
 */
export async function composeSlots(
  input: LayoutInput,
  slots: Positions,
  groupOf: (id: ActorId) => number,
): Promise<Positions> {
  const { bodies } = input;
  const scene = toScene(input);
  const groups = bodies.map(({ id }) => groupOf(id));
  const places = toCoordinates(scene, enlargeUntilClear(bodies, slots));
  const maySwap = (body: number, other: number) => groups[body] === groups[other];
  const best = await improve(input, { scene, places, freedom: { maySwap } }, EFFORT);
  return enlargeUntilClear(bodies, best);
}
