/**
 * The first half of `npm run check:weight`: builds the site and copies the scripts that the first
 * graph needs into one folder, which size-limit then weighs (its limit is in package.json).
 */
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { build, type Manifest, preview } from 'vite';
import { CACHE } from './built-page.ts';
import { browserFlags, findBrowser } from './find-browser.ts';

const outDir = join(CACHE, 'weighed');
const first = join(CACHE, 'first');

await build({ base: '/', logLevel: 'warn', build: { outDir, emptyOutDir: true } });
const browser = await findBrowser();
const scripts = browser ? await loadedScripts(browser) : importedScripts(readManifest());
if (!browser) {
  console.log('No browser was found: what is imported on the way to the first graph is left out.');
}

rmSync(first, { recursive: true, force: true });
for (const script of scripts) cpSync(join(outDir, script), join(first, basename(script)));

/** What a browser has asked for by the time the first graph is painted. */
async function loadedScripts(executablePath: string): Promise<string[]> {
  const server = await preview({
    base: '/',
    logLevel: 'warn',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    const page = await browser.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    return await scriptsOfFirstGraph(page);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function scriptsOfFirstGraph(page: Page): Promise<string[]> {
  const mark = 'entente:first-graph';
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark);
  return page.evaluate((name) => {
    const painted = performance.getEntriesByName(name)[0]?.startTime ?? 0;
    const asked = performance.getEntriesByType('resource').filter((e) => e.startTime < painted);
    return asked.map((e) => new URL(e.name).pathname).filter((path) => path.endsWith('.js'));
  }, mark);
}

/** The entry and all that it imports statically. */
function importedScripts(manifest: Manifest): string[] {
  const seen = new Set<string>();
  const visit = (key: string) => {
    if (seen.has(key)) return;
    seen.add(key);
    manifest[key]?.imports?.forEach(visit);
  };
  for (const key of Object.keys(manifest)) if (manifest[key]?.isEntry) visit(key);
  return [...seen].flatMap((key) => manifest[key]?.file ?? []);
}

function readManifest(): Manifest {
  return JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8'));
}
