import type { Page } from '@playwright/test';
import type { Device } from './action';
import { ACTIONS } from './actions';
import { makePlan, type Step } from './plan';
import { type Failure, runSequence } from './run-sequence';
import { shrink } from './shrink';

/** A sequence of random actions, and where it takes place. */
export interface Chase {
  readonly seed: number;
  readonly steps: number;
  readonly device: Device;
  readonly address: string;
  /** For how long the page may be at work after a step, in milliseconds. */
  readonly timeout: number;
  /** How often a failing sequence may be tried again to find a shorter one. */
  readonly budget: number;
  /** Opens a page of its own for a try. */
  readonly openPage: () => Promise<{ page: Page; close: () => Promise<void> }>;
}

/**
 * Does what follows from a seed to a page. Where something does not hold, leaves out what it does
 * without and gives a report of the shortest sequence found; undefined where all is well.
 */
export async function chase(chase: Chase): Promise<string | undefined> {
  const attempt = async (steps: readonly Step[]) => {
    const { page, close } = await chase.openPage();
    try {
      return await runSequence(page, { ...chase, steps });
    } finally {
      await close();
    }
  };
  const first = await attempt(makePlan(ACTIONS, chase));
  if (!first) return undefined;
  let last: Failure = first;
  const fails = async (steps: readonly Step[]) => {
    const found = await attempt(steps);
    const isSame = found?.broken === first.broken;
    if (isSame) last = found;
    return isSame;
  };
  const taken = makePlan(ACTIONS, chase).slice(0, first.taken);
  await shrink(taken, fails, chase.budget);
  return toReport(chase, first, last);
}

function toReport({ seed, steps, device }: Chase, first: Failure, shortest: Failure): string {
  const lines = shortest.done.map((line, index) => `  ${index + 1}. ${line}`);
  return [
    `Seed ${seed} (${device}): it does not hold that ${shortest.broken}.`,
    shortest.detail,
    `After ${first.taken} steps; ${shortest.done.length} are enough:`,
    ...lines,
    `Again: npm run chaos -- --seed ${seed} --steps ${steps} --device ${device}`,
  ].join('\n');
}
