import type { ChaosAction, Device } from './action';
import { createChoices } from './random';

/** One action with the seed of its own numbers, so that it stays the same where others are left out. */
export interface Step {
  readonly action: ChaosAction;
  readonly seed: number;
}

/** The steps that follow from a seed on a device, made before the first is taken. */
export function makePlan(
  actions: readonly ChaosAction[],
  { seed, steps, device }: { seed: number; steps: number; device: Device },
): readonly Step[] {
  const random = createChoices(seed);
  const possible = actions
    .filter((action) => (action.device ?? device) === device)
    .flatMap((action) => Array<ChaosAction>(action.weight ?? 1).fill(action));
  return Array.from({ length: steps }, () => ({
    action: random.someOf(possible),
    seed: random.below(2 ** 31),
  }));
}
