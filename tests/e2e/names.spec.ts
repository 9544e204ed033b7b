import { MESSAGES } from '../messages';
import { actorCount, principalCount } from './article';
import { findOverlaps } from './drawing-probe';
import type { Explorer } from './explorer';
import { expect, LANGUAGES, ON_PHONE, test } from './test';

/** The least size of letters, in pixels. */
const LEAST = 11;

/** Windows of laptops, of a page at twice its size, and of telephones, by the screen they are of. */
const WINDOWS = {
  wide: [
    { viewport: { width: 1366, height: 768 }, deviceScaleFactor: 1 },
    { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 },
    { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 },
  ],
  narrow: [
    { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
    { viewport: { width: 320, height: 568 }, deviceScaleFactor: 2 },
  ],
} as const;

const LEVELS = [
  ['principals', principalCount],
  ['named', actorCount],
] as const;

for (const [kind, windows] of Object.entries(WINDOWS))
  for (const window of windows)
    test.describe(`in a window of ${window.viewport.width}×${window.viewport.height}`, () => {
      test.use(window);
      test(
        'letters are large enough, and what has no room is counted',
        kind === 'narrow' ? ON_PHONE : {},
        async ({ explorer, page }) => {
          await explorer.open('?v=2&level=principals&lang=en');
          for (const [level, actors] of LEVELS)
            for (const language of LANGUAGES) {
              if (explorer.locale !== language) await page.keyboard.press('Shift+L');
              explorer.locale = language;
              await explorer.drawing.expectVisible('actor', actors);
              await expectReadable(explorer, actors, `${level}, ${language}`);
              if (language === 'ar') await page.keyboard.press('l');
            }
        },
      );
    });

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
