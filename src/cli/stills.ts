/**
 * `npm run stills`: draws the built-in dataset as the page shows it before the program is there, and
 * writes the drawings where the build looks for them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { inPage } from './in-page.ts';

const dataset = JSON.parse(readFileSync('data/russia-iran-treaty-2025.json', 'utf8'));
const stills: Readonly<Record<string, string>> = await inPage((page) =>
  page.evaluate(async (data) => {
    const module = '/src/canvas/still/make-stills.ts';
    return (await import(/* @vite-ignore */ module)).makeStills(data);
  }, dataset),
);
for (const [name, svg] of Object.entries(stills)) {
  const target = `src/canvas/still/stored/${name}.svg`;
  writeFileSync(target, `${svg.replaceAll('><', '>\n<')}\n`);
  console.log(`Written to ${target}.`);
}
