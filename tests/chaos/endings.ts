import type { Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import { PANES, type PaneId } from '~/view/panes';
import { type PageState, readPage } from './page-state';
import { waitForRest, watchRequests } from './rest';

/** What is tried once a sequence is over. */
export interface Ending {
  readonly name: string;
  /** What is wrong; undefined where nothing is. */
  readonly findFault: (page: Page, timeout: number) => Promise<string | undefined>;
}

/** More layers of dialogs and menus than these never lie over each other. */
const MOST_LAYERS = 4;

/** What must be the same wherever an address is opened. */
const toLook = ({ pane, lang, status, heading, isFailurePage }: PageState) =>
  JSON.stringify({ pane, lang, status, heading, isFailurePage });

/** Goes to a view by its tab. */
async function goToPane(page: Page, pane: PaneId, timeout: number): Promise<void> {
  await page.locator('.pane-tabs button').nth(PANES.indexOf(pane)).dispatchEvent('click');
  await waitForRest(page, timeout);
}

/** How many actors are drawn in the graph, and how many rows the matrix has; undefined where it is empty. */
function countActors(page: Page, pane: 'graph' | 'matrix'): Promise<number | undefined> {
  return page.evaluate((pane) => {
    const grid = document.querySelector('[data-pane=matrix] [role=grid]');
    if (pane === 'matrix') return grid ? Number(grid.getAttribute('aria-rowcount')) - 1 : undefined;
    const drawing = document.querySelector('.graph-cytoscape');
    const cy = (drawing as (Element & { _cyreg?: { cy?: Core } }) | null)?._cyreg?.cy;
    return cy?.nodes(':visible').filter((node) => node.id().startsWith('actor:')).length;
  }, pane);
}

/** What must hold of the page that a sequence has come to, in the order in which it is tried. */
export const ENDINGS: readonly Ending[] = [
  {
    name: 'Escape closes every dialog and menu',
    findFault: async (page, timeout) => {
      for (let layer = 0; layer <= MOST_LAYERS; layer += 1) {
        if ((await readPage(page)).dialogs === 0) return undefined;
        await page.keyboard.press('Escape');
        await waitForRest(page, timeout);
      }
      return `Something is open still, ${MOST_LAYERS + 1} times Escape later.`;
    },
  },
  {
    name: 'the address opens the same view in another page',
    findFault: async (page, timeout) => {
      // Whoever copies the address has left the page for it.
      await page.evaluate(() => dispatchEvent(new Event('blur')));
      const address = page.url();
      // A document that the browser could not keep is in this page alone.
      if (/own=unkept/.test(address)) return undefined;
      const here = toLook(await readPage(page));
      const other = await page.context().newPage();
      try {
        await other.setViewportSize(page.viewportSize() ?? { width: 320, height: 480 });
        watchRequests(other);
        await other.goto(address);
        const busy = await waitForRest(other, timeout);
        if (busy) return busy;
        const end = performance.now() + timeout;
        for (;;) {
          const there = toLook(await readPage(other));
          if (there === here) return undefined;
          if (performance.now() > end) return `${address}\nhere:  ${here}\nthere: ${there}`;
          // What is put away is loaded when there is time.
          await waitForRest(other, timeout);
        }
      } finally {
        await other.close();
      }
    },
  },
  {
    name: 'graph and matrix show as many actors',
    findFault: async (page, timeout) => {
      if ((await readPage(page)).isFailurePage) return undefined;
      await goToPane(page, 'matrix', timeout);
      const rows = await countActors(page, 'matrix');
      await goToPane(page, 'graph', timeout);
      const drawn = await countActors(page, 'graph');
      if (rows === undefined || rows === drawn) return undefined;
      return `${page.url()}: ${rows} rows in the matrix, ${drawn} actors in the graph`;
    },
  },
];
