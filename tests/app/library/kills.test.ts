import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserLaunch } from '../../browser';
import type { LibraryState } from './kill-page';

const KILLS = Number(process.env.KILLS ?? 20);
/** One of so many is the crash of a whole process; the others end a frame, which is sooner made. */
const CRASHES = 15;
/** A frame dies within so many changes, and so many ms after the last of them has begun. */
const MOST_CHANGES = 4;
const LONGEST_MS = 12;

let server: Server;
let browser: Browser;
let address: string;

beforeAll(async () => {
  const script = await buildScript();
  server = createServer(({ url }, response) => {
    const isScript = url === '/library.js';
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<script type="module" src="/library.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await chromium.launch(await browserLaunch());
});
afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

/** The library and what works on it, as one script for a page. */
async function buildScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '~': join(import.meta.dirname, '../../../src') } },
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'kill-page.ts'), formats: ['es'] },
    },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  return output[0].code;
}

/** What the last tab was known to have done, and to be about to do. */
interface Progress {
  done: LibraryState;
  begun: LibraryState | undefined;
  changes: number;
}

/** Opens a tab whose frames say what they do. */
async function openTab(context: BrowserContext, progress: Progress): Promise<Page> {
  const page = await context.newPage();
  await page.exposeFunction('begin', (after: LibraryState) => {
    progress.begun = after;
  });
  await page.exposeFunction('end', () => {
    progress.done = progress.begun ?? progress.done;
    progress.begun = undefined;
    progress.changes += 1;
  });
  await page.goto(address);
  return page;
}

/** Lets a frame of a tab work for a while, and kills it in whatever it does. */
async function workAndDie(page: Page, seed: number): Promise<void> {
  await page.evaluate(
    async ([seed, changes, time]) => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.src = '/';
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      const { contentWindow } = frame;
      let left = changes;
      const enough = new Promise<void>((resolve) =>
        contentWindow?.addEventListener('begun', () => {
          left -= 1;
          if (left <= 0) resolve();
        }),
      );
      contentWindow?.work(seed);
      await enough;
      await new Promise((resolve) => setTimeout(resolve, time));
    },
    [seed, 1 + chance(seed, MOST_CHANGES), chance(seed * 7, LONGEST_MS)] as const,
  );
  if (seed % CRASHES > 0) return page.evaluate(() => document.querySelector('iframe')?.remove());
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
}

/** Pseudo-random whole numbers below a bound, the same in each run. */
function chance(seed: number, below: number): number {
  return Math.floor(((Math.imul(seed + 1, 0x9e3779b1) >>> 0) / 2 ** 32) * below);
}

describe('a tab or frame that is killed while the library is written', () => {
  it(`loses nothing but the change under way, ${KILLS} times`, async () => {
    const context = await browser.newContext();
    const progress: Progress = { done: [], begun: undefined, changes: 0 };
    let page = await openTab(context, progress);
    let midway = 0;
    for (let round = 1; round <= KILLS; round += 1) {
      await workAndDie(page, round);
      if (page.isClosed()) page = await openTab(context, progress);
      const found = await page.evaluate(() => window.read());
      const isAsBegun = JSON.stringify(found) === JSON.stringify(progress.begun);
      if (!isAsBegun) expect(found, `after kill ${round}`).toEqual(progress.done);
      if (progress.begun) midway += 1;
      progress.done = found;
      progress.begun = undefined;
    }
    await context.close();
    // The kills fell where they were meant to, and there was something to lose.
    expect(midway).toBeGreaterThan(KILLS / 10);
    expect(progress.changes).toBeGreaterThan(KILLS);
    expect(progress.done.length).toBeGreaterThan(5);
  });
});
