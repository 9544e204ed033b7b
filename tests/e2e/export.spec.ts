import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PALETTES } from '~/ui/palette';
import { MESSAGES } from '../messages';
import type { Explorer } from './explorer';
import { expect, IN_FIREFOX, test } from './test';

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

/** Expects a picture to show what the screen shows, in its colours, and the screen to stay as it is. */
async function expectSamePicture(explorer: Explorer, theme: 'light' | 'dark') {
  const { page, drawing } = explorer;
  const before = await drawing.picture();
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
  expect(await drawing.picture()).toEqual(before);
}

test(
  'a PNG shows what the screen shows, in its colours (dark)',
  IN_FIREFOX,
  async ({ explorer }) => {
    await explorer.open('?level=named&theme=dark&lang=en');
    await expectSamePicture(explorer, 'dark');
  },
);

test('a PNG shows what the screen shows, in its colours (light); on no paper it is clear where nothing is drawn, and twice as large at twice the resolution', async ({
  explorer,
  page,
}) => {
  await explorer.open('?level=named&theme=light&lang=en');
  await expectSamePicture(explorer, 'light');
  const once = await save(explorer, '96', MESSAGES.en.export.transparent);
  await page.keyboard.press('Escape');
  const twice = await save(explorer, '192');
  const small = await readPixels(page, once.content, {});
  const large = await readPixels(page, twice.content, {});
  expect(small.isClear).toBe(true);
  expect([large.width, large.height]).toEqual([small.width * 2, small.height * 2]);
});

test('a filter leaves its colour out of the picture too; a figure for print has the size of its page, and leaves the page on the screen alone', async ({
  explorer,
  page,
}) => {
  await explorer.open('?sign=with&theme=light&lang=en');
  const words = MESSAGES.en.figure;
  const seen = await save(explorer, words.parts.legend);
  expect(seen.name).toContain('-by-sign-');
  const light = PALETTES.light;
  const ofSeen = await readPixels(page, seen.content, {
    along: light.with,
    against: light.against,
  });
  expect(ofSeen.counts.along).toBeGreaterThan(1000);
  expect(ofSeen.counts.against).toBe(0);

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

/** Expects an SVG to be well-formed, to ask for nothing, and to have the names as text. */
async function expectNamesIn(svg: Buffer, names: readonly string[], browser: Browser) {
  // Read where nothing forbids the file its own styles.
  const reader = await browser.newPage();
  const read = await reader.evaluate((source) => {
    const file = new DOMParser().parseFromString(source, 'image/svg+xml');
    return {
      root: file.documentElement.localName,
      errors: file.querySelectorAll('parsererror').length,
      texts: [...file.querySelectorAll('text')].map((text) => text.textContent ?? ''),
      outside: [...file.querySelectorAll('image, use')]
        .map((element) => element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '')
        .filter((address) => !/^(data:|#)/.test(address)),
    };
  }, svg.toString('utf8'));
  await reader.close();
  expect(read).toMatchObject({ root: 'svg', errors: 0, outside: [] });
  const texts = read.texts.join('\n');
  for (const name of names) expect(texts).toContain(name);
}

const NAMES = {
  en: ['Russia', 'Iran', 'Hezbollah', 'The Kremlin', 'North Korea'],
  ar: ['روسيا', 'إيران', 'حزب الله', 'الكرملين', 'كوريا الشمالية'],
};

test('an SVG is well-formed, and its text is text; a PDF has the names of the graph as words (both languages)', async ({
  explorer,
  page,
  browser,
}) => {
  await explorer.open('?level=named&lang=en');
  const english = await save(explorer, 'SVG');
  expect(english.name).toMatch(/\.svg$/);
  await expectNamesIn(english.content, NAMES.en, browser);
  await page.keyboard.press('Escape');

  await page.keyboard.press('Shift+L');
  explorer.locale = 'ar';
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expectNamesIn((await save(explorer)).content, NAMES.ar, browser);
  await page.keyboard.press('Escape');

  const { name, content } = await save(explorer, 'PDF');
  expect(name).toMatch(/\.pdf$/);
  const document = await getDocument({ data: new Uint8Array(content), verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  const words = items.flatMap((item) => ('str' in item ? [item.str.trim()] : [])).join(' ');
  expect(words).toContain('روسيا');
  expect(words).toContain('إيران');
});
