import { readFile } from 'node:fs/promises';
import { MESSAGES } from '../messages';
import { expect, test, WIDE_AND_PHONE } from './test';

for (const [language, on] of WIDE_AND_PHONE) {
  test(
    `a view is shared by its address, its code and a frame, and cited (${language})`,
    on,
    async ({ explorer, page }) => {
      const words = MESSAGES[language].share;
      await explorer.open(`?v=2&actor=hezbollah&lang=${language}`);
      const name = language === 'en' ? 'Share' : 'مشاركة';
      if (explorer.isPhone) await explorer.openPanel('more');
      await explorer.button(name).click();
      const dialog = page.getByRole('dialog', { name: words.title });
      const link = dialog.getByRole('textbox', { name: words.link });
      await expect(link).toHaveValue(page.url());
      await expect(dialog.getByText(words.onlyHere)).toBeVisible();
      await expect(dialog.getByRole('img', { name: words.codeOf })).toBeVisible();
      await dialog.getByRole('button', { name: words.copy, exact: true }).first().click();
      await expect(dialog.getByText(words.copied, { exact: true })).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
      await expect(dialog.getByRole('textbox', { name: words.snippet })).toHaveValue(
        /\?embed&amp;v=2&amp;actor=hezbollah"/,
      );
      const { scrollWidth, clientWidth } = await dialog.evaluate((element) => element);
      expect(scrollWidth).toBe(clientWidth);
      await dialog.getByRole('button', { name: words.cite }).click();
      const { title, citation } = MESSAGES[language].cite;
      const citing = page.getByRole('dialog', { name: title });
      await expect(citing.getByRole('textbox', { name: citation })).toHaveValue(/actor=hezbollah/);
      await page.keyboard.press('Escape');
      await expect(citing).toHaveCount(0);
    },
  );
}

test('a quote is cited from the details and saved for a reference manager', async ({
  explorer,
  page,
}) => {
  await explorer.open('?line=iran-supplies-drones&lang=en');
  await explorer.openPanel('details');
  await explorer.details.getByRole('button', { name: 'Cite quote' }).click();
  await explorer.dialog.getByRole('button', { name: 'RIS' }).click();
  const downloading = page.waitForEvent('download');
  await explorer.dialog.getByRole('button', { name: 'Save as file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^russia-iran-treaty-2025-article-\d+\.ris$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.split('\r\n').at(0)).toMatch(/^TY {2}- /);
  expect(text).toContain('زودت إيران روسيا بالفعل');
  await page.keyboard.press('Escape');
  await page.keyboard.press('q');
  await expect(explorer.dialog.getByRole('textbox')).toHaveValue(/Iran supplied Russia with arms/);
});

test('a link of a later version opens as far as it is understood, and says so', async ({
  explorer,
  page,
}) => {
  await explorer.open('?v=9&actor=iran&depth=3&lang=en');
  const { notices } = explorer.words.shell;
  await expect(page.getByText(notices['link-is-later'])).toBeVisible();
  await expect(page.getByText(notices['link-parts-dropped'])).toContainText('depth=3');
  await explorer.openPanel('details');
  await expect(explorer.title).toContainText('Iran');
});
