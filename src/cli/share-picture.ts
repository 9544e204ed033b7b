import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { preview } from 'vite';
import { browserFlags } from './find-browser.ts';

const file = 'og.png';
const viewport = { width: 1200, height: 630 };

/** The view that a shared link shows: what the page opens on. */
const view = './?lang=en&theme=light';

/** The keys that close the panels at both sides, so that the graph fills the picture. */
const keys = ['Shift+F', 'Shift+D'];

/**
 * Opens the built site in a headless browser, saves what it shows as `og.png` beside `index.html`
 * and names the picture there. `site` is the public address of the site, where it is known.
 */
export async function addSharePicture(folder: string, browserPath: string, site: string) {
  await photograph(browserPath, join(folder, file));
  const page = join(folder, 'index.html');
  const tags = pictureTags(site.replace(/\/?$/, `/${file}`));
  writeFileSync(page, readFileSync(page, 'utf8').replace('  </head>', `${tags}  </head>`));
}

async function photograph(executablePath: string, path: string) {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'warn' });
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
    await page.goto(new URL(view, server.resolvedUrls?.local[0]).href);
    await page.locator('canvas').first().waitFor().catch(noGraph);
    for (const key of keys) await page.keyboard.press(key);
    writeFileSync(path, await settledPicture(page));
  } finally {
    await browser.close();
    await server.close();
  }
}

function noGraph(): never {
  throw new Error(
    'The built page draws no graph, so there is nothing to publish: look at it first.',
  );
}

/** A screenshot that no longer changes: fonts, flags and layout are in. */
async function settledPicture(page: Page): Promise<Buffer> {
  let picture = await page.screenshot();
  for (let tries = 0; tries < 20; tries += 1) {
    await page.waitForTimeout(250);
    const next = await page.screenshot();
    if (next.equals(picture)) return next;
    picture = next;
  }
  return picture;
}

function pictureTags(address: string): string {
  const tags = [
    ['property', 'og:image', address],
    ['property', 'og:image:width', viewport.width],
    ['property', 'og:image:height', viewport.height],
    ['property', 'og:image:alt', 'The actors of the article and the lines between them.'],
    ['name', 'twitter:card', 'summary_large_image'],
  ];
  return tags
    .map(([key, name, content]) => `    <meta ${key}="${name}" content="${content}">\n`)
    .join('');
}
