import { MESSAGES } from '../messages';
import { relationCount } from './article';
import { findUnfound } from './find-unfound';
import { expect, test, WIDE_AND_PHONE_AND_FIREFOX } from './test';

for (const [language, on] of WIDE_AND_PHONE_AND_FIREFOX) {
  test(
    `sorts the relations, selects one and takes some away (${language})`,
    on,
    async ({ explorer, page, isMobile }) => {
      const words = MESSAGES[language].table;
      await explorer.open(`?lang=${language}`);
      if (isMobile) await explorer.button(language === 'en' ? 'Table' : 'الجدول').click();
      else await page.keyboard.press('2');
      await explorer.expectSearch(/view=table/);
      const table = page.getByRole('table');
      await expect(table).toHaveAttribute('aria-rowcount', String(relationCount + 1));

      await table.getByRole('button', { name: words.sign, exact: true }).click();
      if (isMobile) await explorer.button(words.severally).click();
      const when = table.getByRole('button', { name: words.when, exact: true });
      await when.focus();
      await page.keyboard.press(isMobile ? 'Enter' : 'Shift+Enter');
      await expect(table.getByRole('columnheader', { name: words.sign })).toHaveAttribute(
        'aria-sort',
        'ascending',
      );
      const by = (label: string) => words.sortedBy(label, words.directions.asc);
      await expect(page.getByText(words.sorted([by(words.sign), by(words.when)]))).toBeAttached();

      const rows = table.getByRole('row').filter({ has: page.getByRole('rowheader') });
      const links = rows.getByRole('link');
      await links.first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await explorer.expectSearch(/line=/);
      await expect(links.nth(1)).toHaveAttribute('aria-current', 'true');
      if (isMobile) await explorer.closePanel('details');

      await rows.first().getByRole('checkbox').check();
      await rows
        .nth(2)
        .getByRole('checkbox')
        .click({ modifiers: ['Shift'] });
      await explorer.button(words.copyMarked(3)).click();
      await expect(page.getByText(words.copied(3))).toBeAttached();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const lines = copied.split('\n').map((line) => line.split('\t'));
      expect(lines.map((cells) => cells.length)).toEqual([10, 10, 10, 10]);
      expect(lines[0]?.[0]).toBe(words.from);
    },
  );
}

test('a selection is heard as its sentence, whoever makes it; the graph beside the table shows what the table selects, and the reverse', async ({
  explorer,
  page,
}) => {
  await explorer.open('?view=table&split=on');
  const table = page.getByRole('table');
  const heard = page.locator('.shell > [aria-live=polite]');
  await expect(heard).toHaveText('');
  await table.getByRole('link').first().click();
  await expect(heard).toHaveText(/^Vladimir Putin and Masoud Pezeshkian are bound .*; 3 quotes\.$/);
  await explorer.pressActor('israel');
  await explorer.expectSearch(/actor=israel/);
  await expect(table.getByRole('link', { name: /Israel/ }).first()).toBeInViewport();
  await table.getByRole('link').last().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await explorer.expectSearch(/line=/);
});

test("the browser's own search finds every quote of the table", async ({ page }) => {
  await page.goto('./?view=table');
  const pane = page.getByRole('region', { name: MESSAGES.en.table.region });
  await expect(pane.getByRole('rowheader')).toHaveCount(relationCount);
  expect(await findUnfound(pane)).toEqual([]);
});
