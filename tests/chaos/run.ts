/**
 * `npm run chaos -- --runs 100 --steps 40 --seed 1`: random sequences of actions over the built site,
 * one for each seed from the given one on, on a wide screen and on a phone in turn. Prints for each
 * that fails the shortest one that still does.
 */
import { parseArgs } from 'node:util';
import { chromium, devices } from 'playwright';
import { serveSite } from '../bench/sites.ts';
import { browserLaunch } from '../browser.ts';
import type { Device } from './action.ts';
import { chase } from './chase.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    steps: { type: 'string', default: '40' },
    runs: { type: 'string' },
    device: { type: 'string' },
    /** The address of a site that is served already. */
    site: { type: 'string' },
    /** For how many seconds the page may be at work after a step. */
    patience: { type: 'string', default: '15' },
    /** How often a failing sequence is tried again in search of a shorter one. */
    budget: { type: 'string', default: '60' },
  },
});

const DEVICES: readonly Device[] = ['desktop', 'phone'];
const CONTEXTS = {
  desktop: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } },
  phone: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
};

const [from, steps] = [Number(values.seed), Number(values.steps)];
const runs = Number(values.runs ?? (values.device ? 1 : 10));
const site = values.site ? undefined : await serveSite();
const address = values.site ?? site?.address ?? '';
const browser = await chromium.launch(await browserLaunch());
let failed = 0;
for (let seed = from; seed < from + runs; seed += 1) {
  const device = DEVICES.find((one) => one === values.device) ?? DEVICES[seed % 2] ?? 'desktop';
  const report = await chase({
    seed,
    steps,
    device,
    address,
    timeout: Number(values.patience) * 1000,
    budget: Number(values.budget),
    openPage: async () => {
      const context = await browser.newContext({
        ...CONTEXTS[device],
        serviceWorkers: 'block',
        reducedMotion: 'reduce',
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      // What runs in the page has been compiled for here, where functions are told their names.
      await context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
      return { page: await context.newPage(), close: () => context.close() };
    },
  });
  if (report) failed += 1;
  console.log(report ? `\n${report}\n` : `Seed ${seed} (${device}): all holds.`);
}
console.log(`${runs} sequences of ${steps} steps, ${failed} failed.`);
await Promise.all([browser.close(), site?.close()]);
process.exitCode = failed > 0 ? 1 : 0;
