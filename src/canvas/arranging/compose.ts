import type { LayoutInput, Positions } from '../layouts/layout';
import type { Effort } from './anneal';
import { improve } from './improve';
import { costOf } from './judge';
import { toPlacement } from './placement';
import { type Scene, toCoordinates, toScene } from './scene';
import { separate } from './separate';

/** What a reader waits for: about a fifth of a second for thirty actors. */
const QUICK: Effort = { rounds: 200, heat: 14 };

/** An arrangement by fCoSE, stretched to its proportion and then improved. */
export async function compose(input: LayoutInput, effort = QUICK): Promise<Positions> {
  const { runFcose } = await import('./run-fcose');
  const scene = toScene(input);
  const places = stretch(scene, toCoordinates(scene, runFcose(input)));
  const freedom = { mayStand: () => true, maySwap: () => true };
  return separate(input.bodies, await improve(input, { scene, places, freedom }, effort));
}

/** How much mars an arrangement: the lower, the better it reads. */
export function judge(input: LayoutInput, positions: Positions): number {
  const scene = toScene(input);
  return costOf(toPlacement(scene, toCoordinates(scene, positions)));
}

/** Places turned and stretched so that their spread is that of the room. */
function stretch({ room }: Scene, places: Float64Array): Float64Array {
  const axes = [0, 1].map((axis) => {
    const values = places.filter((_, index) => index % 2 === axis);
    const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    return { middle: (low + high) / 2, spread: Math.max(1, high - low) };
  });
  const isTurned =
    (axes[0]?.spread ?? 1) > (axes[1]?.spread ?? 1) !== room.x > room.y && room.x !== room.y;
  const spreads = [1.7 * room.x, 1.7 * room.y];
  return places.map((_, index) => {
    const axis = index % 2;
    const source = isTurned ? 1 - axis : axis;
    const { middle, spread } = axes[source] ?? { middle: 0, spread: 1 };
    const value = places[index - axis + source] as number;
    return ((value - middle) / spread) * (spreads[axis] as number);
  });
}
