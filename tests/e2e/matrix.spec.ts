import type { Locator, Page } from '@playwright/test';
import { MESSAGES } from '../messages';
import { actorCount, principalCount } from './article';
import { expect, test, WIDE_AND_PHONE } from './test';

const NAMES = {
  en: { pane: 'Matrix', graph: 'Graph', trump: 'Donald Trump', iran: 'Iran' },
  ar: { pane: 'المصفوفة', graph: 'الرسم', trump: 'دونالد ترامب', iran: 'إيران' },
};

/** The cell of a row and a column, by their names. */
async function cellOf(page: Page, row: string, column: string): Promise<Locator> {
  const head = page.getByRole('columnheader', { name: column, exact: true });
  const place = await head.getAttribute('aria-colindex');
  return page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
    .locator(`[aria-colindex="${place}"]`);
}

for (const [language, on] of WIDE_AND_PHONE) {
  test(
    `the matrix finds who acts on whom and leads to the sentences (${language})`,
    on,
    async ({ explorer, page }) => {
      const names = NAMES[language];
      const words = MESSAGES[language].matrix;
      await explorer.open(`?v=2&level=named&lang=${language}`);
      await explorer.button(names.pane).click();
      await explorer.expectSearch(/view=matrix/);
      const grid = page.getByRole('grid', { name: words.name });
      await expect(grid).toHaveAttribute('aria-rowcount', String(actorCount + 1));
      await page.getByRole('combobox', { name: words.order }).selectOption('name');

      const cell = await cellOf(page, names.trump, names.iran);
      await cell.scrollIntoViewIfNeeded();
      await (explorer.isPhone ? cell.tap() : cell.click());
      await expect(cell).toHaveAttribute('aria-selected', 'true');
      await explorer.expectSearch(/line=trump\*iran/);
      await expect(explorer.title).toContainText(names.trump);
      await expect(explorer.details.getByRole('blockquote').first()).toBeVisible();
      if (explorer.isPhone) return;

      await explorer.button(names.graph).click();
      await explorer.drawing.expectVisible('actor', actorCount);
      await expect(explorer.title).toContainText(names.trump);
      await explorer.button(names.pane).click();
      await expect(page.getByRole('combobox', { name: words.order })).toHaveValue('name');
      await expect(await cellOf(page, names.trump, names.iran)).toBeInViewport();
    },
  );
}

test('the matrix is gone about in by keys alone', async ({ explorer, page }) => {
  await explorer.open();
  await page.keyboard.press('3');
  const grid = page.getByRole('grid', { name: MESSAGES.en.matrix.name });
  await expect(grid).toBeVisible();
  await page.getByRole('rowheader', { name: 'Iran', exact: true }).focus();
  // Past what stays within Iran.
  for (const _ of ['Iran', 'Russia']) await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.press('Enter');
  await expect(await cellOf(page, 'Iran', 'Russia')).toBeFocused();
  await explorer.expectSearch(/line=iran\*russia/);
  await page.keyboard.press('Escape');
  await explorer.expectSearch('?v=2&view=matrix&lang=en');
  await page.keyboard.press('s');
  await explorer.drawing.expectVisible('actor', principalCount);
  await expect(grid).toBeVisible();
});
