import { expect, IN_FIREFOX, LANGUAGES, ON_PHONE, test } from './test';

for (const language of LANGUAGES) {
  test(
    `a tap opens the details in a sheet, a tap beside closes it (${language})`,
    ON_PHONE,
    async ({ explorer }) => {
      await explorer.open(`?lang=${language}`);
      await explorer.pressActor('israel');
      await expect(explorer.title).toBeInViewport();
      await expect(explorer.title).toContainText(language === 'en' ? 'Israel' : 'إسرائيل');
      await explorer.pressBackground();
      await expect(explorer.title).not.toBeInViewport();
      await explorer.expectSearch(`?v=2&lang=${language}`);
    },
  );
}

test('two fingers zoom the graph, one moves it', ON_PHONE, async ({ explorer, page }) => {
  await explorer.open();
  const before = await explorer.drawing.picture();
  const { x, y } = await explorer.drawing.emptySpot();
  const touch = await page.context().newCDPSession(page);
  const send = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: readonly [number, number][],
  ) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });
  await send('touchStart', [
    [180, 380],
    [200, 400],
  ]);
  for (let step = 1; step <= 8; step += 1)
    await send('touchMove', [
      [180 - 8 * step, 380 - 8 * step],
      [200 + 8 * step, 400 + 8 * step],
    ]);
  await send('touchEnd', []);
  await explorer.expectSearch(/at=/);
  const zoomed = await explorer.drawing.picture();
  expect(zoomed.zoom).toBeGreaterThan(before.zoom * 1.5);

  const at = explorer.search;
  await send('touchStart', [[x, y]]);
  for (let step = 1; step <= 8; step += 1) await send('touchMove', [[x + 6 * step, y + 6 * step]]);
  await send('touchEnd', []);
  await expect.poll(() => explorer.search).not.toBe(at);
  expect((await explorer.drawing.picture()).zoom).toBe(zoomed.zoom);
});

test(
  'everything to be pressed is large enough for a finger, and the page no wider than the phone',
  ON_PHONE,
  async ({ explorer, page }) => {
    await explorer.open('?actor=iran');
    for (const panel of ['filters', 'details', 'more'] as const) {
      await explorer.openPanel(panel);
      const { width, inner } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        inner: window.innerWidth,
      }));
      expect(width).toBeLessThanOrEqual(inner);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, select, input')]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .map((element) => element.closest<HTMLElement>('label, .range-slider__thumb') ?? element)
          .map((element) => {
            const { width, height } = element.getBoundingClientRect();
            // What is pressed may reach beyond what is seen.
            const reach = getComputedStyle(element, '::before');
            const widest = Math.max(width, Number.parseFloat(reach.width) || 0);
            const highest = Math.max(height, Number.parseFloat(reach.height) || 0);
            return { name: element.outerHTML.slice(0, 80), width, widest, highest };
          })
          .filter(({ width, widest, highest }) => width > 1 && (widest < 44 || highest < 44))
          .map(({ name, widest, highest }) => `${name} ${widest}×${highest}`),
      );
      expect(small).toEqual([]);
    }
  },
);

test.describe('a window as narrow as a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test(
    'shows what is chosen by mouse and keys in a sheet, in Arabic and in the dark',
    IN_FIREFOX,
    async ({ explorer, page }) => {
      await explorer.open('?lang=ar&theme=dark');
      const { shell } = explorer.words;
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      const paper = page.locator('html');
      await expect(paper).toHaveCSS('background-color', 'rgb(18, 22, 27)');
      await explorer.pressActor('israel');
      await expect(explorer.title).toBeInViewport();
      await expect(explorer.title).toContainText('إسرائيل');
      const widths = () => page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(await widths()).toEqual([390, 390]);
      await page.keyboard.press('Escape');
      await expect(explorer.title).not.toBeInViewport();
      const opener = page
        .getByRole('navigation', { name: shell.bar })
        .getByRole('button', { name: shell.filters });
      await opener.focus();
      await page.keyboard.press('Enter');
      await expect(explorer.option(explorer.words.filters.signs.against)).toBeInViewport();
      await page.keyboard.press('Escape');
      await expect(opener).toBeFocused();
      expect(await widths()).toEqual([390, 390]);
    },
  );
});
