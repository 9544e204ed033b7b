import { actorCount, relationCount } from './article';
import { expect, ON_PHONE, test, WIDE_AND_PHONE } from './test';

for (const [language, on] of WIDE_AND_PHONE) {
  test(
    `an actor leads to a relation, a relation to its sentence, and back again (${language})`,
    on,
    async ({ explorer, page }) => {
      await explorer.open(`?v=2&level=named&lang=${language}`);
      await explorer.pressActor('hezbollah');
      await expect(explorer.title).toContainText(language === 'en' ? 'Hezbollah' : 'حزب الله');
      await explorer.expectPlace(`?v=2&actor=hezbollah&level=named&lang=${language}`);

      await explorer.details
        .getByRole('link', { name: /\bWar\b|حرب/ })
        .first()
        .click();
      await explorer.expectPlace(`?v=2&line=hezbollah-israel-war&level=named&lang=${language}`);
      const quote = explorer.details.locator('blockquote');
      await expect(quote).toHaveAttribute('lang', 'ar');
      await expect(quote).toHaveCSS('direction', 'rtl');
      await expect(quote).toContainText('حزب الله');
      if (language === 'en') {
        const translation = explorer.details.locator('[lang=en]').filter({ hasText: 'Hezbollah' });
        await expect(translation.first()).toBeVisible();
      }

      await explorer.button(explorer.words.details.copy).first().click();
      await expect(page.getByText(explorer.words.shell.notices['quote-copied'])).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain('line=hezbollah-israel-war');
      expect(copied).toMatch(/إضعاف جماعة حزب الله/);
      if (language === 'en') expect(copied).toMatch(/Hezbollah/);

      await page.goBack();
      await expect(explorer.title).toContainText(language === 'en' ? 'Hezbollah' : 'حزب الله');
      await page.goBack();
      await explorer.openPanel('details');
      await expect(explorer.title).toContainText(language === 'en' ? 'treaty' : 'معاهدة');
      await page.goForward();
      await explorer.expectPlace(`?v=2&actor=hezbollah&level=named&lang=${language}`);
    },
  );
}

test('a line in the picture opens its relation, the bare plane lets it go; a neighbourhood is looked at alone, in steps, with a way back; among states and groups, lines merge and keep their claims', async ({
  explorer,
}) => {
  await explorer.open('?v=2&level=named&lang=en');
  await explorer.pressLine('hezbollah-israel-war');
  await explorer.expectPlace('?v=2&line=hezbollah-israel-war&level=named&lang=en');
  await expect(explorer.title).toContainText('Israel');
  await explorer.pressBackground();
  await explorer.expectPlace('?v=2&level=named&lang=en');

  await explorer.goTo('?focus=hezbollah.1');
  await explorer.drawing.expectVisible('actor', 3);
  await explorer.button('2').click();
  await expect
    .poll(async () => (await explorer.drawing.visible('actor')).length)
    .toBeGreaterThan(3);
  await explorer.button('Show all').click();
  await explorer.drawing.expectVisible('actor', actorCount);

  await explorer.goTo('?level=principals&line=iran*russia*with');
  await explorer.expectCount(relationCount);
  expect((await explorer.drawing.visible('line')).filter((id) => /iran\*russia/.test(id))).toEqual([
    'iran*russia*with',
    'iran*russia*neither',
  ]);
  expect(await explorer.details.locator('blockquote').count()).toBeGreaterThan(10);
});

for (const [actor, language, on] of [
  ['iran', 'en', {}],
  ['russia', 'ar', ON_PHONE],
] as const)
  test(
    `the first quote of ${actor} is seen without scrolling (${language})`,
    on,
    async ({ explorer, page, isMobile }) => {
      await page.setViewportSize(
        isMobile ? { width: 390, height: 844 } : { width: 1366, height: 768 },
      );
      await explorer.open(`?lang=${language}&actor=${actor}`);
      await explorer.openPanel('details');
      const quote = explorer.details.locator('blockquote').first();
      await expect(quote).toBeInViewport();
      const { top, bottom } = await quote.evaluate((element) => ({
        top: element.getBoundingClientRect().top,
        bottom: (
          element.closest('.sheet__body') ?? document.documentElement
        ).getBoundingClientRect().bottom,
      }));
      expect(top).toBeLessThan(Math.min(bottom, 768 + Number(isMobile) * 76));
    },
  );
