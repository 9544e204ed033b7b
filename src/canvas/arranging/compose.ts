import type { LayoutInput, Positions } from '../layouts/layout';
import { type Effort, type Freedom, MOST_WAITED_FOR } from './anneal';
import { improve } from './improve';
import { costOf } from './judge';
import { orient } from './orient';
import { toPlacement } from './placement';
import { fromCoordinates, toCoordinates, toScene } from './scene';
import { separate } from './separate';

/** Moves tried for each body of forty; of more bodies less, as each move costs more. */
const QUICK_ROUNDS = 200;
const QUICK_HEAT = 20;

/** Everybody may stand anywhere. */
const FREEDOM: Freedom = { mayStand: () => true, maySwap: () => true };

/** An arrangement by fCoSE, turned and stretched to its proportion and then improved. */
export async function compose(
  input: LayoutInput,
  effort = toQuickEffort(input),
): Promise<Positions> {
  const { runFcose } = await import('./run-fcose');
  const scene = toScene(input);
  const places = orient(scene, toCoordinates(scene, runFcose(input)));
  return refine(input, fromCoordinates(scene, places), effort);
}

/** An arrangement improved from where it stands. */
export async function refine(
  input: LayoutInput,
  positions: Positions,
  effort: Effort,
): Promise<Positions> {
  const scene = toScene(input);
  const start = { scene, places: toCoordinates(scene, positions), freedom: FREEDOM };
  return separate(input.bodies, await improve(input, start, effort));
}

/** How much mars an arrangement: the lower, the better it reads. */
export function judge(input: LayoutInput, positions: Positions, isCompact = false): number {
  const scene = toScene(input, isCompact);
  return costOf(toPlacement(scene, toCoordinates(scene, positions)));
}

/** What a reader waits for: about a third of a second for thirty actors. */
function toQuickEffort({ bodies }: LayoutInput): Effort {
  const share = Math.min(1, 40 / bodies.length);
  return { rounds: Math.round(QUICK_ROUNDS * share), heat: QUICK_HEAT, most: MOST_WAITED_FOR };
}
