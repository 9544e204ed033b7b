import type { LayoutInput, Positions } from '../layout-input';
import { removeOverlaps } from '../remove-overlaps';
import { alignToAxis } from './align-to-axis';
import { MOST_WAITED_FOR, type MoveConstraint, type Schedule } from './anneal';
import { improve } from './improve';
import { fromCoordinates, toCoordinates, toLayoutProblem } from './layout-problem';

/** Moves tried for each node of forty; of more nodes less, as each move costs more. */
const QUICK_ROUNDS = 200;
const QUICK_HEAT = 20;

/** Everybody may stand anywhere. */
const CONSTRAINT: MoveConstraint = { mayStand: () => true, maySwap: () => true };

/** How an arrangement is looked for, and who is given the one that it begins with. */
export interface SpringOptions {
  readonly schedule?: Schedule;
  readonly onInterim?: ((positions: Positions) => void) | undefined;
}

/** An arrangement by fCoSE, turned and stretched to its preset and then improved. */
export async function composeSprings(
  input: LayoutInput,
  { schedule = toQuickSchedule(input), onInterim }: SpringOptions = {},
): Promise<Positions> {
  const { runFcose } = await import('./run-fcose');
  const problem = toLayoutProblem(input);
  const places = alignToAxis(problem, toCoordinates(problem, runFcose(input)));
  const simulated = fromCoordinates(problem, places);
  onInterim?.(removeOverlaps(input.nodes, simulated));
  return refineSprings(input, simulated, schedule);
}

/** An arrangement improved from where it stands. */
export function refineSprings(
  input: LayoutInput,
  positions: Positions,
  schedule: Schedule,
): Positions {
  const problem = toLayoutProblem(input);
  const start = { problem, places: toCoordinates(problem, positions), constraint: CONSTRAINT };
  return removeOverlaps(input.nodes, improve(input, start, schedule));
}

/** What a reader waits for: about a third of a second for thirty actors. */
function toQuickSchedule({ nodes }: LayoutInput): Schedule {
  const share = Math.min(1, 40 / nodes.length);
  return { rounds: Math.round(QUICK_ROUNDS * share), heat: QUICK_HEAT, most: MOST_WAITED_FOR };
}
