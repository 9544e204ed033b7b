import type { LayoutInput, Positions } from '../layout-input';
import { anneal, type MoveConstraint, type Schedule } from './anneal';
import { fromCoordinates, type LayoutProblem } from './layout-problem';
import { toLayoutState } from './layout-state';
import { createRandom } from './random';

/** More nodes than this are left where they stand: the search would take too long to wait for. */
const MOST_IMPROVED = 90;

/** What a search starts from. */
export interface Start {
  readonly problem: LayoutProblem;
  readonly places: Float64Array;
  readonly constraint: MoveConstraint;
}

/**
 * The places of a problem's nodes after a search for better ones: fewer crossings, lines off labels
 * and marks, within the room. The same seed gives the same places.
 */
export function improve(
  { seed }: Pick<LayoutInput, 'seed'>,
  { problem, places, constraint }: Start,
  schedule: Schedule,
): Positions {
  const state = toLayoutState(problem, places);
  if (problem.nodes.length <= MOST_IMPROVED)
    anneal(state, constraint, schedule, createRandom(seed));
  return fromCoordinates(problem, state.places);
}
