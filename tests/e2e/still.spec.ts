import type { Page, Route } from '@playwright/test';
import { relationCount } from './article';
import type { Spot } from './drawing-probe';
import { watchShifts } from './layout-shifts';
import { expect, test, WIDE_AND_PHONE_AND_FIREFOX } from './test';

/** A page is not loaded as long as its program is held. */
const HELD = { waitUntil: 'commit' } as const;

/** Keeps the program away from the page until the returned function is called. */
async function holdProgram(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/*.js', async (route: Route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Where the marks of actors stand in the drawing that is seen before the program is there. */
function readStill(page: Page): Promise<Readonly<Record<string, Spot>>> {
  return page.locator('.graph-drawing > .still-drawing').evaluate((drawing) => {
    const marks = [...drawing.querySelectorAll<SVGElement>('[data-actor]')];
    return Object.fromEntries(
      marks.map((mark) => {
        const { x, y, width, height } = mark.getBoundingClientRect();
        return [mark.dataset.actor ?? '', { x: x + width / 2, y: y + height / 2 }];
      }),
    );
  });
}

for (const [lang, on] of WIDE_AND_PHONE_AND_FIREFOX)
  test(
    `the graph is seen before the program is there, and stays where it is when that comes (${lang})`,
    on,
    async ({ explorer, page }) => {
      const readShifts = await watchShifts(page);
      const release = await holdProgram(page);
      await page.goto(`./?lang=${lang}`, HELD);
      const drawing = page.locator('.graph-drawing > .still-drawing');
      await expect(drawing).toBeVisible();
      await expect(drawing.getByText(lang === 'ar' ? 'روسيا' : 'Russia')).toBeVisible();
      const painted = await page.waitForFunction(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      );
      expect(await painted.jsonValue()).toBeGreaterThan(0);
      const still = await readStill(page);
      release();
      explorer.locale = lang;
      await explorer.ready();
      await expect(page.locator('#still')).toHaveCount(0);
      for (const [actor, spot] of Object.entries(still)) {
        const { x, y } = await explorer.drawing.actorAt(actor);
        expect(Math.hypot(x - spot.x, y - spot.y), actor).toBeLessThan(2);
      }
      expect(Object.keys(still).sort()).toEqual(
        [...(await explorer.drawing.visible('actor'))].sort(),
      );
      expect(await readShifts()).toEqual([]);
    },
  );

test('a press on an actor before the program is there selects it', async ({ explorer, page }) => {
  const release = await holdProgram(page);
  await page.goto('./', HELD);
  await expect(page.locator('.graph-drawing > .still-drawing')).toBeVisible();
  const { iran: spot } = await readStill(page);
  await page.mouse.click(spot?.x ?? 0, spot?.y ?? 0);
  release();
  await expect(explorer.title).toHaveText(/Iran/);
});

test('a view of a link is not preceded by another', async ({ explorer, page }) => {
  const release = await holdProgram(page);
  await page.goto('./?view=table', HELD);
  await expect(page.locator('#still')).toHaveCount(0);
  release();
  await expect(explorer.drawing.box.or(page.getByRole('table')).first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the graph is a picture, and every relation is told with its quotes', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('img', { name: /treaty/ })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(2);
    await expect(page.getByRole('listitem')).toHaveCount(relationCount);
    await expect(page.getByRole('blockquote')).toHaveCount(60);
    const words = await page.getByRole('article').textContent();
    expect(words).toContain('Russia and Iran are bound by a treaty');
    expect(words).toContain('معاهدة بين روسيا وإيران');
  });
});
