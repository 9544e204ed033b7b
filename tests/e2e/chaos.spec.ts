import { test } from '@playwright/test';
import { chase } from '../chaos/chase';
import { LOOK_UP_TIMEOUT } from '../timeouts';
import { ON_PHONE } from './test';

/** Sequences of eighty actions in all; `npm run chaos` makes any number of others. */
const SEQUENCES = [
  { seed: 1, device: 'phone', details: ON_PHONE },
  { seed: 2, device: 'desktop', details: {} },
] as const;

const STEPS = 40;
/** A test that fails is tried again as a whole; the command of the report finds a shorter sequence. */
const BUDGET = 6;

for (const { seed, device, details } of SEQUENCES)
  test(
    `whatever is done to the page, it stays whole: seed ${seed} on a ${device}`,
    details,
    async ({ page, browser, baseURL, contextOptions }) => {
      let isFirst = true;
      const openPage = async () => {
        if (isFirst) {
          isFirst = false;
          return { page, close: async () => {} };
        }
        const context = await browser.newContext(contextOptions);
        return { page: await context.newPage(), close: () => context.close() };
      };
      const report = await chase({
        seed,
        steps: STEPS,
        device,
        address: baseURL ?? '',
        timeout: LOOK_UP_TIMEOUT,
        budget: BUDGET,
        openPage,
      });
      if (report) throw new Error(report);
    },
  );
