import { MESSAGES } from '../messages';
import { actorCount, principalCount } from './article';
import { findOverlaps } from './drawing-probe';
import type { Explorer } from './explorer';
import { expect, LANGUAGES, ON_BOTH, test } from './test';

/** The least size of letters, in pixels. */
const LEAST = 11;

/** Windows of a laptop, of its page at twice its size, and of telephones, by the screen they are of. */
const WINDOWS = {
  wide: [
    { width: 1366, height: 768 },
    { width: 683, height: 384 },
  ],
  narrow: [
    { width: 390, height: 844 },
    { width: 320, height: 568 },
  ],
} as const;

const LEVELS = [
  ['principals', principalCount],
  ['named', actorCount],
] as const;

// Letters are measured on a screen that has several points for each pixel, as most have.
test.use({ deviceScaleFactor: 2 });

test(
  'letters are large enough in every window, and what has no room is counted',
  ON_BOTH,
  async ({ explorer, page }) => {
    await page.setViewportSize(WINDOWS[explorer.isPhone ? 'narrow' : 'wide'][0]);
    await explorer.open('?v=2&level=principals&lang=en');
    for (const window of WINDOWS[explorer.isPhone ? 'narrow' : 'wide']) {
      await page.setViewportSize(window);
      for (const [level, actors] of LEVELS) {
        await explorer.goTo(`?v=2&level=${level}`);
        for (const language of LANGUAGES) {
          if (explorer.locale !== language) await page.keyboard.press('Shift+L');
          explorer.locale = language;
          await explorer.drawing.expectVisible('actor', actors);
          await expectReadable(explorer, actors, `${window.width}, ${level}, ${language}`);
        }
      }
    }
  },
);

/** Expects letters of a size that can be read, apart from each other, and a note of those left out. */
async function expectReadable(explorer: Explorer, actors: number, what: string): Promise<void> {
  const letters = await explorer.drawing.letters();
  expect(
    letters.filter(({ size }) => size < LEAST - 0.01),
    what,
  ).toEqual([]);
  const named = await explorer.drawing.labels();
  expect(named.length, what).toBeGreaterThan(0);
  expect(findOverlaps(named), what).toEqual([]);
  await expectHidden(explorer, actors - named.length);
}

/** Waits until the page says that so many names have no room; nothing where all have. */
async function expectHidden({ page, locale }: Explorer, count: number): Promise<void> {
  const note = page.locator('.graph-unnamed');
  if (count === 0) await expect(note).toHaveCount(0);
  else await expect(note).toHaveText(MESSAGES[locale].camps.unnamed(count));
}
