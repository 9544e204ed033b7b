import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MESSAGES } from '../messages';
import { findUnfound } from './find-unfound';
import { expect, ON_BOTH, test } from './test';

const COPY = fileURLToPath(
  new URL('../../../shared/sources/russia-iran-treaty-2025.ar.txt', import.meta.url),
);
const words = MESSAGES.en.article;

test(
  'the article is read beside the graph: a sentence lights its line and leads to it',
  ON_BOTH,
  async ({ explorer, page, isMobile }) => {
    await explorer.open(isMobile ? '?v=2&level=named' : '?v=2&level=named&split=on');
    await page.getByRole('button', { name: 'Article', exact: true }).click();
    await explorer.expectSearch(/view=article/);
    const article = page.getByRole('region', { name: words.region });
    const sentence = article.locator('span[data-in]', {
      hasText: 'بعد حرب مع إسرائيل',
    });
    await sentence.scrollIntoViewIfNeeded();
    await sentence.click();
    await explorer.expectSearch(/line=hezbollah-israel-war/);
    await expect(sentence).toHaveAttribute('data-selected', 'true');
    await expect(explorer.title).toContainText('Hezbollah');
    if (!isMobile) {
      await page.keyboard.press('0');
      await explorer.pressActor('iran');
      await explorer.expectSearch(/actor=iran/);
      await expect(sentence).not.toHaveAttribute('data-selected');
      const ofIran = article.locator('span[data-selected]', {
        hasText: 'المتحالفة مع إيران',
      });
      await expect(ofIran).toBeInViewport();
    }
  },
);

test('my own copy is recognised, stays on the machine and shows where each quote stands', async ({
  explorer,
  page,
}) => {
  test.skip(!existsSync(COPY), `the article is not at ${COPY}`);
  const buffer = readFileSync(COPY);
  const article = page.getByRole('region', { name: words.region });
  const asked: string[] = [];
  await explorer.open();
  await page.getByRole('button', { name: 'Article', exact: true }).click();
  // Parts of the page itself may still be on their way.
  page.on('request', (request) => {
    if (!request.url().includes('/assets/')) asked.push(request.url());
  });
  const open = async (button: string, content: Buffer) => {
    const choosing = page.waitForEvent('filechooser');
    await article.getByRole('button', { name: button, exact: true }).click();
    const file = {
      name: 'article.txt',
      mimeType: 'text/plain',
      buffer: content,
    };
    await (await choosing).setFiles(file);
  };
  await open(words.open, buffer);
  await expect(article.getByText(words.same)).toBeVisible();
  await expect(article.locator('.article-unquoted').first()).toBeVisible();

  const other = buffer.toString('utf8').replace('بعد حرب مع إسرائيل', '');
  await open(words.openOther, Buffer.from(`…\n${other}`));
  await expect(article.getByText(/51 moved, 1 not found/)).toBeVisible();
  await expect(article.getByRole('heading', { name: words.lost(1) })).toBeVisible();

  await article.getByRole('button', { name: words.close }).click();
  await expect(article.getByText(words.promise)).toBeVisible();
  expect(asked).toEqual([]);
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(kept).not.toContain('article.txt');
  expect(kept).not.toMatch(/حرب/);
});

test("the browser's own search finds every quote of the article", async ({ page }) => {
  await page.goto('./?view=article&lang=ar');
  const pane = page.getByRole('region', { name: MESSAGES.ar.article.region });
  await expect(pane.locator('.article-row').first()).toBeVisible();
  expect(await findUnfound(pane)).toEqual([]);
  expect(await pane.locator('.article-note').count()).toBeGreaterThan(40);
});
