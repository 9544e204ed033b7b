import type { Page } from '@playwright/test';
import { MESSAGES } from '../messages';
import { expect, LANGUAGES, test } from './test';

const SECRET = 'Ruritania';

/** Has a late part of the page break as soon as it is shown, until it is mended. */
async function breakPart(page: Page, file: RegExp, name: string): Promise<void> {
  await page.addInitScript((name) => Reflect.set(window, `isBroken${name}`, true), name);
  await page.route(file, async (route) => {
    const response = await route.fetch();
    const code = await response.text();
    const broken = `function broken(it){if(isBroken${name})throw new TypeError('${SECRET}');return $2(it)}`;
    const exported = new RegExp(`export\\{(.*?)([\\w$]+) as ${name}\\b`);
    await route.fulfill({
      response,
      body: code.replace(exported, `${broken};export{$1broken as ${name}`),
    });
  });
}

const mendPart = (page: Page, name: string) =>
  page.evaluate((name) => Reflect.set(window, `isBroken${name}`, false), name);

/**
 * The views and panels that load late, by the language they break in: the file of each, and what
 * opens it.
 */
const PARTS = {
  en: [
    { file: /FiltersPanel-[^/]+\.js/, name: 'FiltersPanel', key: '' },
    { file: /MatrixPanel-[^/]+\.js/, name: 'MatrixPanel', key: '3' },
    { file: /ArticlePanel-[^/]+\.js/, name: 'ArticlePanel', key: '4' },
  ],
  ar: [
    { file: /DetailsSlot-[^/]+\.js/, name: 'DetailsSlot', key: '' },
    { file: /TablePanel-[^/]+\.js/, name: 'TablePanel', key: '2' },
  ],
} as const;

test.describe(() => {
  // React says on the console what it has caught; here it is meant to.
  test.afterEach(({ complaints }) => {
    const said = complaints.splice(0).filter((text) => !text.includes(SECRET));
    expect(said).toEqual([]);
  });

  for (const locale of LANGUAGES) {
    const parts = PARTS[locale];
    const names = parts.map(({ name }) => name).join(', ');
    test(`a part that breaks leaves the others, is told and is tried again: ${names} (${locale})`, async ({
      explorer,
      page,
    }) => {
      const { offline, failure } = MESSAGES[locale];
      for (const { file, name } of parts) await breakPart(page, file, name);
      await page.goto(`./?lang=${locale}`);
      explorer.locale = locale;
      const told = page.locator('.part-failure').filter({ hasText: offline.partBroke });
      for (const { name, key } of parts) {
        if (key) await page.keyboard.press(key);
        await expect(told).toHaveCount(1);
        await explorer.expectCount(51);
        await told.getByRole('button', { name: offline.copyDiagnostics }).click();
        await expect(told.getByRole('status')).toHaveText(offline.diagnosticsCopied);
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toContain('Error: TypeError');
        expect(copied).toMatch(/relations 51/);
        expect(copied).not.toContain(SECRET);
        await mendPart(page, name);
        await told.getByRole('button', { name: failure.tryAgain }).click();
        await expect(told).toHaveCount(0);
      }
    });
  }

  for (const [pane, locale] of [
    ['graph', 'en'],
    ['map', 'ar'],
  ] as const)
    test(`a ${pane} that breaks leaves the panels and the other views (${locale})`, async ({
      explorer,
      page,
    }) => {
      const { offline, failure, labels } = MESSAGES[locale];
      await page.addInitScript((secret) => {
        Object.assign(window, { isBroken: true });
        const { observe } = ResizeObserver.prototype;
        ResizeObserver.prototype.observe = function (target, options) {
          const isGraphView = target instanceof Element && target.matches('.graph-drawing');
          if (isGraphView && Reflect.get(window, 'isBroken')) throw new RangeError(secret);
          observe.call(this, target, options);
        };
      }, SECRET);
      await page.goto(`./?view=${pane}&lang=${locale}`);
      explorer.locale = locale;
      const told = page.locator('.part-failure').filter({ hasText: offline.partBroke });
      await expect(told).toContainText(labels.panes[pane]);
      await expect(page.locator('#details h2').first()).toBeVisible();
      await page.keyboard.press('2');
      await expect(page.getByRole('table').or(page.getByRole('grid')).first()).toBeVisible();
      await page.keyboard.press(pane === 'graph' ? '1' : '5');
      await page.evaluate(() => Object.assign(window, { isBroken: false }));
      await told.getByRole('button', { name: failure.tryAgain }).click();
      await explorer.ready();
    });
});

test('a dialog that is long in coming says so, can be given up, and comes', async ({
  explorer,
  page,
}) => {
  const { shell } = MESSAGES.en;
  let send = () => {};
  const asked = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(/Dialogs-[^/]+\.js/, async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto('./?lang=en');
  await explorer.expectCount(51);
  const help = page.getByRole('button', { name: 'Help', exact: true });
  const awaited = page.getByRole('status').filter({ hasText: shell.loading, visible: true });
  await help.click();
  await expect(awaited).toBeVisible();
  await page.mouse.click(8, 400);
  await expect(awaited).toHaveCount(0);
  await help.click();
  await expect(awaited).toBeVisible();
  send();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(awaited).toHaveCount(0);
});
