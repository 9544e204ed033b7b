import type { Page } from '@playwright/test';
import type { Explorer } from './explorer';
import { expect, ON_BOTH, ON_PHONE, test } from './test';

/** Windows, the language in which each is looked at, and what: overlays in the smallest only. */
const WINDOWS = {
  wide: [
    [1366, 768, 'en', 'views'],
    [920, 480, 'ar', 'everything'],
  ],
  narrow: [
    [390, 844, 'ar', 'views'],
    [320, 568, 'ar', 'everything'],
    [320, 568, 'en', 'everything'],
  ],
} as const;

/** What can open over the page, by its key; each is left by Escape. */
const OVERLAYS = ['e', 'Shift+E', '?', 'w', 'Shift+C', 'q', 'Control+k', 'Shift+H'];

test(
  'the document is never larger than the window, whatever is shown',
  ON_BOTH,
  async ({ explorer, page }) => {
    test.slow();
    const loading = () => page.getByText(explorer.words.shell.loading);
    await explorer.open('?lang=en');
    const windows = explorer.isPhone ? WINDOWS.narrow : WINDOWS.wide;
    for (const [width, height, language, what] of windows) {
      await page.setViewportSize({ width, height });
      if (explorer.locale !== language) await page.keyboard.press('Shift+L');
      explorer.locale = language;
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const check = async (state: string) =>
        expect.soft(await excessOf(page), `${width}×${height} ${language}, ${state}`).toEqual([]);
      await check('just opened');
      for (const key of ['2', '3', '4', '5', '1']) {
        await page.keyboard.press(key);
        await expect(loading()).toHaveCount(0);
        await check(`view ${key}`);
      }
      await page.keyboard.press('d');
      await expect(loading()).toHaveCount(0);
      await check('the timeline, shown or hidden');
      for (const key of what === 'everything' ? OVERLAYS : []) {
        await page.keyboard.press(key);
        const overlay = page.locator('[role="dialog"]:not([aria-modal="false"]), [role="menu"]');
        await expect(overlay.first()).toBeVisible();
        await check(`over it, by ${key}`);
        await page.keyboard.press('Escape');
        await expect(overlay).toHaveCount(0);
      }
      if (explorer.isPhone) await checkSheets(explorer, check);
    }
  },
);

test('a frame of another page never scrolls', async ({ explorer, page }) => {
  for (const search of ['', '&view=table', '&view=matrix', '&line=iran-supplies-drones']) {
    await page.goto(`./?embed&lang=en${search}`);
    for (const [width, height] of [
      [640, 480],
      [320, 240],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect(page.getByRole('link', { name: /Open/ }).first()).toBeVisible();
      await expect(page.getByText(explorer.words.shell.loading)).toHaveCount(0);
      expect.soft(await excessOf(page), `${width}×${height} ${search}`).toEqual([]);
    }
  }
});

test('at 1366 by 768 the graph has the greater part of the window, and the head stays where it is', async ({
  explorer,
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await explorer.open();
  const { width = 0, height = 0 } = (await explorer.graph.boundingBox()) ?? {};
  expect(height).toBeGreaterThan(0.6 * 768);
  expect(width).toBeGreaterThan(0.6 * 1366);
  await expect(page.getByRole('group', { name: explorer.words.shell.toolbar })).toHaveCount(1);
  expect((await page.locator('.toolbar').boundingBox())?.height).toBeLessThan(60);

  for (const place of ['.header', '.toolbar', '.status-line']) {
    await page.locator(place).hover({ position: { x: 2, y: 2 } });
    await page.mouse.wheel(0, 800);
  }
  await page.keyboard.press('Tab');
  for (const key of ['ArrowDown', 'PageDown', 'End']) await page.keyboard.press(key);
  expect(await page.evaluate(() => [window.scrollX, window.scrollY])).toEqual([0, 0]);
});

/** Something that each view is looked at for, by the key that opens it. */
const VIEWS = {
  2: '[role="row"]:nth-child(1)',
  3: '[role="gridcell"]',
  4: '.article-header',
  5: '.graph-drawing',
  1: '.graph-drawing',
} as const;

test(
  'a short window shows something of each view, and scrolls to the rest',
  ON_PHONE,
  async ({ explorer, page }) => {
    await page.setViewportSize({ width: 640, height: 360 });
    await explorer.open('?lang=en');
    for (const [width, height] of [
      [640, 360],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const [key, shown] of Object.entries(VIEWS)) {
        await page.keyboard.press(key);
        await page.evaluate(() => window.scrollTo(0, 0));
        const first = page.locator(`${shown}:visible`).first();
        await expect(first).toBeVisible();
        const bar = await page.getByRole('navigation', { name: 'Panels' }).boundingBox();
        const top = (await first.boundingBox())?.y ?? height;
        expect.soft((bar?.y ?? 0) - top, `${width}×${height}, view ${key}`).toBeGreaterThan(16);
        await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
        const foot = await page.locator('.status-line').boundingBox();
        expect
          .soft(
            (foot?.y ?? height) + (foot?.height ?? 0),
            `${width}×${height}, foot of view ${key}`,
          )
          .toBeLessThanOrEqual((bar?.y ?? 0) + 1);
      }
    }
  },
);

async function checkSheets(explorer: Explorer, check: (state: string) => Promise<void>) {
  for (const panel of ['filters', 'details', 'more'] as const) {
    await explorer.openPanel(panel);
    await check(`the sheet of ${panel}`);
    await explorer.closePanel(panel);
  }
}

/**
 * By how much the document is larger than the window, and what escapes the box that should hold it:
 * something hidden or placed, cut off by nobody, makes a page longer than it looks.
 */
async function excessOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    const excess =
      scrollWidth > clientWidth || scrollHeight > clientHeight
        ? [`${scrollWidth}×${scrollHeight} in ${clientWidth}×${clientHeight}`]
        : [];
    const root = document.getElementById('root');
    const escaping = [...(root?.querySelectorAll<HTMLElement>('*') ?? [])].filter((element) => {
      if (getComputedStyle(element).position !== 'absolute' || !element.offsetParent) return false;
      let holder = element.parentElement;
      while (holder && holder !== element.offsetParent) {
        if (getComputedStyle(holder).overflow !== 'visible') return true;
        holder = holder.parentElement;
      }
      return false;
    });
    return [...excess, ...escaping.map((element) => element.outerHTML.slice(0, 120))];
  });
}
