import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { MESSAGES } from '../messages';
import { Explorer } from './explorer';
import { outDir } from './playwright.config';
import { PublishedSite } from './published-site';
import { test as base, expect, WIDE_AND_PHONE_AND_FIREFOX } from './test';

/** A loaded machine takes so long to fetch another edition, in milliseconds. */
const INSTALLING = 120_000;

const TIES = 'from,to,stance\nRuritania,Syldavia,with\nRuritania,Borduria,against\n';

/** A reader of a site of its own, whose browser keeps it. */
const test = base.extend<{ site: PublishedSite; reader: Explorer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures there
  site: async ({}, use) => {
    const site = new PublishedSite(outDir);
    await site.open();
    await use(site);
    await site.close().catch(() => {});
    site.remove();
  },
  // A context of its own, so that service workers are let in and nothing is kept for other tests.
  reader: async ({ browser, contextOptions, isMobile, site }, use) => {
    const said: string[] = [];
    const options = { ...contextOptions, baseURL: site.address, serviceWorkers: 'allow' as const };
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.on('pageerror', (error) => said.push(String(error)));
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'showSaveFilePicker');
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`against the policy: ${event.violatedDirective} ${event.sample}`),
      );
    });
    page.on('console', (message) => {
      if (message.text().startsWith('against the policy')) said.push(message.text());
    });
    await use(new Explorer(page, isMobile));
    await context.close();
    expect(said, 'what broke, or went against the policy').toEqual([]);
  },
});

/** Waits until the browser keeps the whole edition and answers for it. */
async function isKept(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    await navigator.serviceWorker.ready;
    return navigator.serviceWorker.controller?.state === 'activated';
  });
}

/** Nothing is asked for keeping before the first graph, and flags are kept as they are drawn. */
async function expectLateKeeping({ page }: Explorer, site: PublishedSite): Promise<void> {
  expect(site.asked).not.toContain('/entente/service-worker.js');
  await isKept(page);
  expect(site.asked).toContain('/entente/service-worker.js');
  const kept = site.asked.filter((path) => path.includes('/flags/'));
  expect(new Set(kept).size).toBeLessThan(120);
}

/** Publishes another edition in place of one: its page says so, and a late part of it has moved. */
function publishAnother(site: PublishedSite): void {
  const edit = (name: string, change: (text: string) => string) => {
    const file = join(site.folder, name);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  };
  const worker = readFileSync(join(site.folder, 'service-worker.js'), 'utf8');
  const matrix = /assets\/MatrixPanel-[^"]+\.js/.exec(worker)?.[0] ?? '';
  rmSync(join(site.folder, matrix));
  edit('index.html', (text) => text.replace('<body>', '<body data-edition="another">'));
  edit('service-worker.js', (text) =>
    text
      .replace(`{"url":"${matrix}","revision":null},`, '')
      .replace(/"id":"\w+"/, '"id":"another"')
      .replace(/("url":"index\.html","revision":)"\w+"/, '$1"another"'),
  );
}

for (const [locale, details] of WIDE_AND_PHONE_AND_FIREFOX)
  test(
    `after the first visit, which keeping does not hold up, everything works without a connection (${locale})`,
    details,
    async ({ reader, site }) => {
      const { page } = reader;
      test.slow();
      const { export: exporting, opening } = MESSAGES[locale];
      await reader.open(`?lang=${locale}`);
      if (reader.isPhone) await expectLateKeeping(reader, site);
      await isKept(page);
      await page.context().setOffline(true);
      await site.close();
      await page.reload();
      await reader.ready();
      await reader.expectCount(51);
      for (const pane of ['2', '3', '4', '5', '1']) {
        await page.keyboard.press(pane);
        await expect(page.getByText(reader.words.shell.loading)).toHaveCount(0);
        await expect(page.getByText(reader.words.shell.partFailed)).toHaveCount(0);
      }
      await page.keyboard.press('e');
      await expect(reader.dialog.getByRole('button', { name: exporting.save })).toBeEnabled();
      await reader.dialog.getByText('PDF', { exact: true }).click();
      const saving = page.waitForEvent('download');
      await reader.dialog.getByRole('button', { name: exporting.save }).click();
      expect((await saving).suggestedFilename()).toMatch(/\.pdf$/);
      await page.keyboard.press('Escape');
      await page.keyboard.press('o');
      const file = { name: 'ties.csv', mimeType: 'text/csv', buffer: Buffer.from(TIES) };
      await page.getByLabel(opening.choose).first().setInputFiles(file);
      await reader.dialog.getByRole('button', { name: opening.open, exact: true }).click();
      await expect(reader.dialog).toHaveCount(0);
      await reader.expectCount(2, 2);
      await page.reload();
      await reader.ready();
      await reader.expectCount(2, 2);
      await page.keyboard.press('Shift+O');
      await expect(reader.dialog).toContainText('ties');
    },
  );

test('a new edition is offered in words, leaves an open page its parts, and comes when asked for', async ({
  reader,
  site,
}) => {
  const { page } = reader;
  const { offline } = MESSAGES.en;
  test.slow();
  await reader.open();
  await isKept(page);
  publishAnother(site);
  await page.reload();
  await expect(page.locator('body[data-edition]')).toHaveCount(0);
  await expect(page.getByText(offline.newEdition)).toBeVisible({ timeout: INSTALLING });
  const other = new Explorer(await page.context().newPage(), false);
  await other.open();
  await page.getByRole('button', { name: offline.openNewEdition }).click();
  await expect(page.locator('body[data-edition]')).toHaveCount(1);
  await reader.ready();
  await expect(page.getByText(offline.newEdition)).toHaveCount(0);
  // The page that was not asked stays as it is, and still gets a part that was published no more.
  await expect(other.page.locator('body[data-edition]')).toHaveCount(0);
  await other.page.keyboard.press('3');
  await expect(other.page.getByRole('grid').first()).toBeVisible();
});

test('where service workers are missing nothing else is', async ({ reader }) => {
  await reader.page.addInitScript(() =>
    Reflect.deleteProperty(Object.getPrototypeOf(navigator), 'serviceWorker'),
  );
  await reader.open();
  await reader.page.keyboard.press('3');
  await expect(reader.page.getByRole('grid').first()).toBeVisible();
});

test('on a developer’s own machine the page comes from the server while it answers', async ({
  reader,
  site,
}) => {
  const { page } = reader;
  const address = site.address.replace('entente.localhost', '127.0.0.1');
  await page.goto(address);
  await reader.ready();
  await isKept(page);
  publishAnother(site);
  await page.reload();
  await expect(page.locator('body[data-edition]')).toHaveCount(1);
  await reader.ready();
  await expect(page.getByText(MESSAGES.en.offline.newEdition)).toHaveCount(0);
  await site.close();
  await page.reload();
  await reader.ready();
});
