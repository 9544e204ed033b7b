import type { Page } from '@playwright/test';
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
];
