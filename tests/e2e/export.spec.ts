import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PALETTES } from '~/ui/palette';
import { MESSAGES } from '../messages';
import type { Explorer } from './explorer';
import { expect, IN_FIREFOX, LANGUAGES, test } from './test';

/** Opens the export, makes choices by their names, saves, and gives the file. */
async function save({ page, dialog, locale }: Explorer, ...choices: readonly string[]) {
  await page.keyboard.press('e');
  const button = dialog.getByRole('button', { name: MESSAGES[locale].export.save });
  await expect(button).toBeEnabled();
  for (const choice of choices) await dialog.getByText(choice, { exact: true }).click();
  const downloading = page.waitForEvent('download');
  await button.click();
  const download = await downloading;
  const content = await readFile(await download.path());
  return { name: download.suggestedFilename(), content };
}

/** The size of a picture, and for each colour how many of its pixels have about that colour. */
function readPixels(page: Page, picture: Buffer, colors: Readonly<Record<string, string>>) {
  return page.evaluate(
    async ({ base64, colors }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const { width, height } = bitmap;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      if (!context) throw new Error('This browser draws nothing.');
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      const counts = Object.fromEntries(Object.keys(colors).map((name) => [name, 0]));
      const wanted = Object.entries(colors).map(([name, color]) => {
        const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
          Number.parseInt(color.slice(at, at + 2), 16),
        );
        return { name, red, green, blue };
      });
      for (let at = 0; at < data.length; at += 4)
        for (const { name, red, green, blue } of wanted) {
          const [r = 0, g = 0, b = 0, alpha = 0] = data.subarray(at, at + 4);
          const isNear = Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue) < 12;
          if (isNear && alpha > 250) counts[name] = (counts[name] ?? 0) + 1;
        }
      const isClear = data[3] === 0;
      return { width, height, counts, isClear };
    },
    { base64: picture.toString('base64'), colors },
  );
}

for (const theme of ['light', 'dark'] as const) {
  test(
    `a PNG shows what the screen shows, in its colours (${theme})`,
    theme === 'dark' ? IN_FIREFOX : {},
    async ({ explorer, page }) => {
      await explorer.open(`?level=named&theme=${theme}&lang=en`);
      const before = await explorer.drawing.picture();
      const { name, content } = await save(explorer);
      expect(name).toMatch(/^russia-iran-treaty-2025-named-\d{4}-\d\d-\d\d\.png$/);
      const { paper, with: along, against, neither, ink } = PALETTES[theme];
      const colors = { paper, along, against, neither, ink };
      const { width, height, counts, isClear } = await readPixels(page, content, colors);
      const area = width * height;
      expect(width).toBeGreaterThan(800);
      expect(isClear).toBe(false);
      expect(counts.paper).toBeGreaterThan(area * 0.7);
      expect(counts.along).toBeGreaterThan(area * 0.002);
      expect(counts.against).toBeGreaterThan(area * 0.001);
      expect(counts.neither).toBeGreaterThan(area * 0.0001);
      expect(counts.ink).toBeGreaterThan(area * 0.003);
      await page.keyboard.press('Escape');
      expect(await explorer.drawing.picture()).toEqual(before);
    },
  );
}

test('a filter leaves its colour out of the picture too', async ({ explorer, page }) => {
  await explorer.open('?sign=with');
  const { name, content } = await save(explorer, MESSAGES[explorer.locale].figure.parts.legend);
  expect(name).toContain('-by-sign-');
  const { with: along, against } = PALETTES.light;
  const { counts } = await readPixels(page, content, { along, against });
  expect(counts.along).toBeGreaterThan(1000);
  expect(counts.against).toBe(0);
});

test('a PNG on no paper is clear where nothing is drawn, and twice as large at twice the resolution', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  const words = MESSAGES[explorer.locale].export;
  const once = await save(explorer, '96', words.transparent);
  await page.keyboard.press('Escape');
  const twice = await save(explorer, '192');
  const small = await readPixels(page, once.content, {});
  const large = await readPixels(page, twice.content, {});
  expect(small.isClear).toBe(true);
  expect([large.width, large.height]).toEqual([small.width * 2, small.height * 2]);
});

test('a figure for print has the size of its page, and leaves the page on the screen alone', async ({
  explorer,
  page,
}) => {
  await explorer.open('?level=named&theme=light&lang=en');
  const words = MESSAGES.en.figure;
  await page.keyboard.press('e');
  await explorer.dialog.getByLabel(words.size).selectOption('a4-portrait');
  await page.keyboard.press('Escape');
  const { name, content } = await save(
    explorer,
    words.kinds.matrix,
    'العربية',
    words.themes.dark,
    '96',
  );
  expect(name).toContain('-matrix-named-');
  const { paper, with: along } = PALETTES.dark;
  const { width, height, counts } = await readPixels(page, content, { paper, along });
  expect([width, height]).toEqual([794, 1123]);
  expect(counts.paper).toBeGreaterThan(width * height * 0.7);
  expect(counts.along).toBeGreaterThan(1000);
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

for (const language of LANGUAGES) {
  test(`an SVG is well-formed, and its text is text (${language})`, async ({
    explorer,
    browser,
  }) => {
    await explorer.open(`?level=named&lang=${language}`);
    const { name, content } = await save(explorer, 'SVG');
    expect(name).toMatch(/\.svg$/);
    // Read where nothing forbids the file its own styles.
    const reader = await browser.newPage();
    const svg = await reader.evaluate((source) => {
      const file = new DOMParser().parseFromString(source, 'image/svg+xml');
      return {
        root: file.documentElement.localName,
        errors: file.querySelectorAll('parsererror').length,
        texts: [...file.querySelectorAll('text')].map((text) => text.textContent ?? ''),
        outside: [...file.querySelectorAll('image, use')]
          .map(
            (element) => element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '',
          )
          .filter((address) => !/^(data:|#)/.test(address)),
      };
    }, content.toString('utf8'));
    await reader.close();
    expect(svg).toMatchObject({ root: 'svg', errors: 0, outside: [] });
    const texts = svg.texts.join('\n');
    const names =
      language === 'ar'
        ? ['روسيا', 'إيران', 'حزب الله', 'الكرملين', 'كوريا الشمالية']
        : ['Russia', 'Iran', 'Hezbollah', 'The Kremlin', 'North Korea'];
    for (const actor of names) expect(texts).toContain(actor);
  });
}

test('a PDF has the names of the graph as words, in the language of the page', async ({
  explorer,
}) => {
  await explorer.open();
  const { name, content } = await save(explorer, 'PDF');
  expect(name).toMatch(/\.pdf$/);
  const document = await getDocument({ data: new Uint8Array(content), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  const words = items.flatMap((item) => ('str' in item ? [item.str.trim()] : []));
  expect(words.join(' ')).toContain(explorer.locale === 'ar' ? 'روسيا' : 'Russia');
  expect(words.join(' ')).toContain(explorer.locale === 'ar' ? 'إيران' : 'Iran');
});
