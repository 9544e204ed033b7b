/**
 * `npm run arrange -- data/FILE.json [--tries N] [--rounds N] [--camps]`: makes the arrangements that
 * are published with a dataset and writes them where they are looked up; with `--camps` that
 * of two camps alone. Labels are measured as they are drawn, so the work is done in a browser.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { browserFlags, findBrowser } from './find-browser.ts';

const faces = [
  '@fontsource/ibm-plex-sans/latin-400.css',
  '@fontsource/ibm-plex-sans/latin-600.css',
  '@fontsource/ibm-plex-sans-arabic/arabic-400.css',
  '@fontsource/ibm-plex-sans-arabic/arabic-600.css',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tries: { type: 'string', default: '36' },
    rounds: { type: 'string', default: '1200' },
    camps: { type: 'boolean', default: false },
  },
});
const [file = 'data/russia-iran-treaty-2025.json'] = positionals;
const dataset = JSON.parse(readFileSync(file, 'utf8'));
const budget = { tries: Number(values.tries), rounds: Number(values.rounds) };

const executablePath = await findBrowser();
if (!executablePath) throw new Error('Arranging needs a Chromium browser and none was found.');
const server = await createServer({
  server: { port: 0, hmr: false, watch: null },
  logLevel: 'error',
});
await server.listen();
const browser = await chromium.launch({ executablePath, args: browserFlags });
const page = await browser.newPage();
page.on('console', (message) => message.type() === 'info' && console.log(message.text()));
const address = server.resolvedUrls?.local[0] ?? '';
await page.route(`${address}arrange`, (route) =>
  route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
);
await page.goto(`${address}arrange`);
const stored = await page.evaluate(
  async ([data, budget, hasSprings, sheets]) => {
    for (const sheet of sheets) await import(/* @vite-ignore */ `/node_modules/${sheet}`);
    const module = '/src/canvas/make-stored.ts';
    return (await import(/* @vite-ignore */ module)).makeStored(data, budget, hasSprings);
  },
  [dataset, budget, !values.camps, faces] as const,
);
await browser.close();
await server.close();
const { camps, springs } = stored;
const parts = { '.json': camps, ...(springs ? { '.springs.json': springs } : {}) };
for (const [ending, part] of Object.entries(parts)) {
  const target = `src/layout/stored/${dataset.id}${ending}`;
  writeFileSync(target, `${JSON.stringify(part)}\n`);
  console.log(`Written to ${target}.`);
}
