import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from '~/cli/run-command';

const SHARED = join(import.meta.dirname, '../../../shared/data');
/** Where the figures are put to be looked at; they are not kept, as the data are not ours. */
const FIGURES = join(import.meta.dirname, '../../node_modules/.cache/entente/real-files');

/** Whether they are drawn: the page is built first, and each file takes seconds. */
const isAsked = process.env.REAL_FILES !== undefined;

/** A file, and a view that leaves a readable figure of it. */
const FILES = [
  ['gahuku-gama-signnet.csv', ''],
  ['slovene-parties-Stranke94.net', ''],
  ['sampson-SAM_AFF3.NET', ''],
  ['cow-alliance_v4.1_by_dyad.csv', '?view=matrix'],
  ['sipri-TIV-Export-CHI-1950-2021.csv', ''],
  ['trade-1898.gexf', ''],
  ['icews-events.2018.sample.tab', '?view=matrix'],
  ['les-miserables.gexf', ''],
] as const;

it.runIf(isAsked).each(FILES)('%s is opened and drawn', async (file, view) => {
  const path = join(SHARED, file);
  if (!existsSync(path)) {
    process.stderr.write(`Skipped: ${path} is not there.\n`);
    return;
  }
  mkdirSync(FIGURES, { recursive: true });
  const out = join(FIGURES, `${file}.svg`);
  const looks = view === '' ? [] : ['--view', view];
  const { exit } = await runCommand(['render', path, '--out', out, '--skip', ...looks]);
  expect(exit).toBe(0);
  const svg = readFileSync(out, 'utf8');
  expect(svg.match(/<path|<line|<rect|<circle/g)?.length ?? 0).toBeGreaterThan(10);
});
