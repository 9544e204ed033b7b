import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Locale } from '~/i18n/locale';
import { MESSAGES } from '../messages';
import type { Explorer } from './explorer';
import { expect, IN_FIREFOX, LANGUAGES, test } from './test';

const TIES =
  'from,to,stance,since\nRuritania,Syldavia,with,2019\nRuritania,Borduria,against,2021\n';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

/** Opens the dialog of opening as a reader of the device does, in the language of the page. */
async function openDialog(explorer: Explorer) {
  await explorer.openPanel('more');
  const words = MESSAGES[explorer.locale].opening;
  await explorer.page.getByRole('button', { name: words.title, exact: true }).click();
  await expect(explorer.dialog).toBeVisible();
  return words;
}

const chooseFile = (page: Page, name: string, content: string | Buffer, locale: Locale) =>
  page
    .getByLabel(MESSAGES[locale].opening.choose)
    .first()
    .setInputFiles({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(content),
    });

for (const locale of LANGUAGES)
  test(
    `a table is chosen, looked at and opened, and going back undoes it (${locale})`,
    locale === 'ar' ? IN_FIREFOX : {},
    async ({ explorer, page }) => {
      await explorer.open(`?lang=${locale}`);
      const words = await openDialog(explorer);
      await chooseFile(page, 'ties.csv', TIES, locale);
      const outcome = page.getByRole('region', { name: words.outcome });
      await expect(outcome).toContainText(words.counts(3, 2));
      await explorer.dialog.getByRole('button', { name: words.open, exact: true }).click();
      await expect(explorer.dialog).toHaveCount(0);
      await explorer.ready();
      await explorer.expectCount(2, 2);
      await page.goBack();
      await explorer.ready();
      await explorer.expectCount(51);
    },
  );

test('a file that is dropped, a table that is pasted and a file of which nothing can be read are looked at before anything changes', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'ties.csv', { type: 'text/csv' }));
    return data;
  }, TIES);
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  const words = MESSAGES.en.opening;
  const outcome = page.getByRole('region', { name: words.outcome });
  await expect(outcome).toContainText(words.counts(3, 2));
  await page.keyboard.press('Escape');
  await expect(explorer.dialog).toHaveCount(0);
  await explorer.expectCount(51);

  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, TIES);
  await expect(outcome).toContainText(words.counts(3, 2));
  await page.keyboard.press('Escape');
  await expect(explorer.dialog).toHaveCount(0);

  await openDialog(explorer);
  await chooseFile(page, 'photo.png', PNG, 'en');
  await expect(explorer.dialog.getByRole('alert')).toContainText(words.failed('photo.png'));
  await page.keyboard.press('Escape');
  await explorer.expectCount(51);
});

test('what was opened is there again after a reload, and in the library; a dataset opens whole, and the address of an example opens it again', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  const words = await openDialog(explorer);
  const open = async (name: string, content: string) => {
    await chooseFile(page, name, content, 'en');
    await explorer.dialog.getByRole('button', { name: words.open, exact: true }).click();
    await expect(explorer.dialog).toHaveCount(0);
    await explorer.ready();
  };
  await open('ties.csv', TIES);
  await explorer.expectSearch(/own=/);
  await page.reload();
  await explorer.ready();
  await explorer.expectCount(2, 2);
  await page.keyboard.press('Shift+O');
  await expect(explorer.dialog.getByText('ties', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');

  await openDialog(explorer);
  const dataset = await readFile('tests/fixtures/trade-table.json', 'utf8');
  await open('trade.json', dataset);
  const { relations } = JSON.parse(dataset);
  await explorer.expectCount(relations.length, relations.length);

  await openDialog(explorer);
  const { published } = MESSAGES.en.library;
  await explorer.dialog.getByRole('button', { name: published['highland-tribes'] }).click();
  await expect(explorer.dialog).toHaveCount(0);
  await explorer.ready();
  await explorer.expectCount(58, 58);
  await explorer.expectSearch(/data=data\/highland-tribes\.json/);
  await page.reload();
  await explorer.ready();
  await explorer.expectCount(58, 58);
});
