import { relationCount } from './article';
import { expect, test, WIDE_AND_PHONE_AND_FIREFOX, WITH_MOTION } from './test';

test.use(WITH_MOTION);

const NAMES = {
  en: { iran: 'Iran', assad: 'Bashar al-Assad', syria: 'Syria' },
  ar: { iran: 'إيران', assad: 'بشار الأسد', syria: 'سوريا' },
} as const;

for (const [language, on] of WIDE_AND_PHONE_AND_FIREFOX) {
  // Written as many write: without hamza, with tatweel, with vowel signs.
  test(
    `finds an actor however its Arabic name is written, and flies there (${language})`,
    on,
    async ({ explorer, page, isMobile }) => {
      await explorer.open(`?lang=${language}`);
      const { iran, assad, syria } = NAMES[language];

      await page.keyboard.press('/');
      const box = explorer.searchBox;
      await expect(box).toBeFocused();
      await explorer.write(box, 'ايـران');
      await page.getByRole('option', { name: iran }).first().click();
      await explorer.openPanel('details');
      await expect(explorer.title).toContainText(iran);
      await explorer.expectSearch(/actor=iran/);
      // On a phone the details take the lower half; what is selected stands above them.
      const height = async () => (await explorer.drawing.actorAt('iran')).y;
      if (isMobile) await expect.poll(height).toBeLessThan(844 / 2);
      else await explorer.drawing.expectCentred('iran');

      await explorer.closePanel('details');
      await page.keyboard.press('/');
      await explorer.write(box, 'الاسَد');
      await expect(page.getByRole('option', { name: assad }).first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await explorer.openPanel('details');
      // Among states and groups he is part of the state that he acts for.
      await expect(explorer.title).toContainText(syria);
      await explorer.expectSearch(/actor=syria/);
    },
  );
}

test('finds the words of a quote and leads to its relation, and says so when nothing matches', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  await page.keyboard.press('/');
  await explorer.write(explorer.searchBox, 'طائرات بدون طيار');
  await page.getByRole('option', { name: 'طائرات' }).first().click();
  await explorer.openPanel('details');
  await explorer.expectSearch(/line=iran-supplies-drones/);
  const quotes = explorer.details.locator('blockquote');
  await expect(quotes.filter({ hasText: 'طائرات بدون طيار' })).toBeVisible();

  await page.keyboard.press('/');
  await explorer.write(explorer.searchBox, 'qqqq');
  await expect(page.getByText(explorer.words.search.empty('qqqq'))).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await explorer.expectCount(relationCount);
});
