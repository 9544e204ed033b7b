/**
 * `npm run arrange -- data/FILE.json [--tries N] [--rounds N] [--camps]`: makes the arrangements that
 * are published with a dataset and writes them where they are looked up; with `--camps` that
 * of two camps alone. Labels are measured as they are drawn, so the work is done in a browser.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inPage } from './in-page.ts';

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

const stored = await inPage((page) =>
  page.evaluate(
    async ([data, budget, hasSprings]) => {
      const module = '/src/canvas/make-stored.ts';
      return (await import(/* @vite-ignore */ module)).makeStored(data, budget, hasSprings);
    },
    [dataset, budget, !values.camps] as const,
  ),
);
const { camps, springs } = stored;
const parts = { '.json': camps, ...(springs ? { '.springs.json': springs } : {}) };
for (const [ending, part] of Object.entries(parts)) {
  const target = `src/layout/stored/${dataset.id}${ending}`;
  writeFileSync(target, `${JSON.stringify(part)}\n`);
  console.log(`Written to ${target}.`);
}
