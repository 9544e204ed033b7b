import { MESSAGES } from '../messages';
import { expect, test, WIDE_AND_PHONE } from './test';

/** The first story of the built-in dataset: its title, and words of its captions. */
const STORY = {
  en: {
    title: 'The treaty and what it covers',
    second: /It covers politics/,
    fourth: /Both sides/,
  },
  ar: { title: 'المعاهدة وما تغطيه', second: /تغطي المعاهدة/, fourth: /أشاد بها الطرفان/ },
} as const;

for (const [language, on] of WIDE_AND_PHONE) {
  test(
    `a first visitor is led through a story, and finds each step again (${language})`,
    on,
    async ({ explorer, page }) => {
      const words = MESSAGES[language].story;
      const { title, second, fourth } = STORY[language];
      await explorer.open(`?lang=${language}`);

      await explorer.button(words.invitation(3)).click();
      const offer = page.getByRole('region', { name: words.offer });
      await expect(offer).toBeFocused();
      await offer.getByRole('link', { name: title }).click();
      const story = page.getByRole('region', { name: title });
      await expect(story).toBeFocused();
      await story.getByRole('button', { name: words.next, exact: true }).click();
      await expect(story).toContainText(second);
      await expect(story.getByText(words.place(2, 5))).toBeVisible();
      await explorer.expectSearch(/story=treaty\.2/);
      await explorer.expectCount(4);

      // Whoever looks at something else meanwhile stays in the story, and can come back to its view.
      await story.getByRole('list', { name: words.cited }).getByRole('link').last().click();
      await explorer.expectSearch(/^\?v=2&line=russia-iran-trade-under-treaty.*story=treaty\.2/);
      await explorer.closePanel('details');
      await story.getByRole('button', { name: words.comeBack }).click();
      await explorer.expectSearch(/^\?v=2&line=russia-iran-treaty-2025.*story=treaty\.2/);

      await page.keyboard.press('j');
      await expect(story.getByText(words.place(3, 5))).toBeVisible();
      // Three relations of one kind between the same two: their quotes tell them apart.
      const cited = story.getByRole('list', { name: words.cited }).getByRole('link');
      expect(new Set(await cited.allTextContents()).size).toBe(3);
      await page.keyboard.press('j');
      await expect(story).toContainText(fourth);
      await page.keyboard.press('k');
      await page.keyboard.press('Escape');
      await expect(story).toHaveCount(0);
      await explorer.expectSearch(`?v=2&lang=${language}`);

      await page.reload();
      await explorer.ready();
      await expect(page.getByRole('region', { name: words.offer })).toHaveCount(0);
      await page.keyboard.press('Shift+H');
      const menu = page.getByRole('menu', { name: MESSAGES[language].history.title });
      await menu.getByRole('menuitemradio', { name: new RegExp(`${title}.*4`) }).click();
      await expect(menu).toHaveCount(0);
      await expect(story).toContainText(fourth);
      await explorer.expectCount(4);
      await page.keyboard.press('Control+z');
      await expect(story.getByText(words.place(3, 5))).toBeVisible();
    },
  );
}

test('in a low window the timeline gives way to a story, and comes back', async ({
  explorer,
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await explorer.open('');
  const toggle = page.getByRole('button', { name: MESSAGES.en.shell.timeline, exact: true });
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('link', { name: STORY.en.title }).first().click();
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  const drawing = await page.getByRole('application').boundingBox();
  expect(drawing?.height).toBeGreaterThan(380);
  await page.keyboard.press('Escape');
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
});
