import { chromium, type Page } from 'playwright';
import { createServer } from 'vite';
import { browserFlags, findBrowser } from './find-browser.ts';

const faces = [
  '@fontsource/ibm-plex-sans/latin-400.css',
  '@fontsource/ibm-plex-sans/latin-600.css',
  '@fontsource/ibm-plex-sans-arabic/arabic-400.css',
  '@fontsource/ibm-plex-sans-arabic/arabic-600.css',
];

/**
 * Does work in an empty page of the development server, which has the program's modules and the
 * faces of its labels. Throws where there is no browser.
 */
export async function inPage<Value>(work: (page: Page) => Promise<Value>): Promise<Value> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('This needs a Chromium browser and none was found.');
  const server = await createServer({
    server: { port: 0, hmr: false, watch: null },
    logLevel: 'error',
  });
  await server.listen();
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    const page = await browser.newPage();
    page.on('console', (message) => message.type() === 'info' && console.log(message.text()));
    const address = `${server.resolvedUrls?.local[0] ?? ''}empty`;
    await page.route(address, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
    );
    await page.goto(address);
    await page.evaluate(async (sheets) => {
      for (const sheet of sheets) await import(/* @vite-ignore */ `/node_modules/${sheet}`);
    }, faces);
    return await work(page);
  } finally {
    await browser.close();
    await server.close();
  }
}
