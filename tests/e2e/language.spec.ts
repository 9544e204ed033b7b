import { relationCount } from './article';
import { expect, ON_BOTH, test } from './test';

test(
  'the language changes at once, with the direction of the page',
  ON_BOTH,
  async ({ explorer, page }) => {
    await explorer.open();
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    await explorer.openPanel('more');
    await explorer.button('العربية').click();
    explorer.locale = 'ar';
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await explorer.expectCount(relationCount);
    await explorer.expectSearch('?v=2&lang=ar');
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
    const labels = await explorer.drawing.labels();
    expect(labels.map(({ label }) => label.replace('\n', ' '))).toContain('إيران');
    await explorer.button('English').click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  },
);

test.describe('for a reader of Arabic', () => {
  test.use({ locale: 'ar-EG' });
  test('the page opens in Arabic', async ({ explorer, page }) => {
    explorer.locale = 'ar';
    await page.goto('./');
    await explorer.ready();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await explorer.expectCount(relationCount);
  });
});

test.describe('on a dark device', () => {
  test.use({ colorScheme: 'dark' });
  test('page and picture are dark, until the reader wants them light', async ({
    explorer,
    page,
  }) => {
    await explorer.open();
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await paper()).toBe('rgb(18, 22, 27)');
    await explorer.openPanel('more');
    await explorer.button('Light').click();
    expect(await paper()).toBe('rgb(251, 250, 247)');
    await explorer.expectSearch('?v=2&theme=light&lang=en');
  });
});
