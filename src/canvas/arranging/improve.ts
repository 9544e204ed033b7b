import type { LayoutInput, Positions } from '../layouts/layout';
import { anneal, type Effort, type Freedom } from './anneal';
import { toPlacement } from './placement';
import { createRandom } from './random';
import { fromCoordinates, type Scene } from './scene';

/** More bodies than this are left where they stand: the search would take too long to wait for. */
const MOST_IMPROVED = 90;

const SHARE_OF_FRAME = 12;

/** What a search starts from. */
export interface Start {
  readonly scene: Scene;
  readonly places: Float64Array;
  readonly freedom: Freedom;
}

/**
 * The places of a scene's bodies after a search for better ones: fewer crossings, lines off labels
 * and marks, within the room. The same seed gives the same places. Gives way to the page every few
 * milliseconds.
 */
export async function improve(
  { seed }: Pick<LayoutInput, 'seed'>,
  { scene, places, freedom }: Start,
  effort: Effort,
): Promise<Positions> {
  const placement = toPlacement(scene, places);
  let paused = performance.now();
  if (scene.bodies.length <= MOST_IMPROVED)
    for (const _ of anneal(placement, freedom, effort, createRandom(seed))) {
      if (performance.now() - paused < SHARE_OF_FRAME) continue;
      await new Promise((resolve) => setTimeout(resolve));
      paused = performance.now();
    }
  return fromCoordinates(scene, placement.places);
}
