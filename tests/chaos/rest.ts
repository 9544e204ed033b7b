import type { Page, Request } from '@playwright/test';
import type { Core } from 'cytoscape';

/** So many frames in a row nothing may be at work or move. */
const STILL_FRAMES = 3;

/** The script of a worker. What a worker is at is seen as the page being busy. */
const WORKER = /\/worker-[\w-]+\.js$/;

/** The requests of each page that are not answered yet. */
const REQUESTS = new WeakMap<Page, Set<Request>>();

/** What a page asks for from now on is waited for by {@link waitForRest}. */
export function watchRequests(page: Page): void {
  const waiting = new Set<Request>();
  REQUESTS.set(page, waiting);
  page.on('request', (request) => {
    if (!WORKER.test(request.url())) waiting.add(request);
  });
  // What a worker that is ended had asked for is never answered, and it is not said whose a request is.
  page.on('worker', (worker) => worker.on('close', () => waiting.clear()));
  for (const end of ['requestfinished', 'requestfailed'] as const)
    page.on(end as 'requestfinished', (request) => waiting.delete(request));
}

/**
 * Waits until the page is at rest: everything loaded, nothing busy, nothing moving in the graph. Gives
 * what is still at work where that has not come within `timeout` milliseconds.
 */
export async function waitForRest(page: Page, timeout: number): Promise<string | undefined> {
  const end = performance.now() + timeout;
  for (;;) {
    try {
      const busy = await page.evaluate(watchRest, {
        frames: STILL_FRAMES,
        timeout: end - performance.now(),
      });
      const [request] = REQUESTS.get(page) ?? [];
      if (request && performance.now() > end) return `${request.url()} is not answered`;
      if (busy || !request) return busy;
    } catch (error) {
      // The page was left while it was looked at.
      if (!/context was destroyed|navigat/i.test(String(error)) || performance.now() > end)
        throw error;
      await page.waitForLoadState();
    }
  }
}

/** Runs in the page. */
async function watchRest({ frames, timeout }: { frames: number; timeout: number }) {
  const end = performance.now() + timeout;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const findBusy = () => {
    const busy = document.querySelector('[aria-busy=true]');
    if (busy) return `${busy.localName}.${busy.className} is busy`;
    for (const loading of document.querySelectorAll('.panel__loading'))
      if (loading.checkVisibility()) return 'a part is loading';
    if (document.querySelector('main.failure')) return undefined;
    // What says the selection aloud comes last of all.
    const isWhole = document.querySelector('.shell > [aria-live=polite]');
    return isWhole ? undefined : 'the page is not whole yet';
  };
  const look = () => {
    const places = [...document.querySelectorAll('.graph-cytoscape')].map((drawing) => {
      const cy = (drawing as Element & { _cyreg?: { cy?: Core } })._cyreg?.cy;
      return cy && [cy.zoom(), cy.pan(), cy.nodes().map((node) => node.position())];
    });
    return JSON.stringify([location.href, places]);
  };
  let last = '';
  for (let still = 0; still < frames; ) {
    await frame();
    const busy = findBusy();
    const now = look();
    still = !busy && now === last ? still + 1 : 0;
    last = now;
    if (performance.now() > end) return busy ?? 'something moves';
  }
  return undefined;
}
