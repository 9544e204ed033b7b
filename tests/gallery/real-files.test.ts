import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from '~/cli/run-command';

const SHARED = join(import.meta.dirname, '../../../shared/data');
/** Where the figures are put to be looked at; they are not kept, as the data are not ours. */
const FIGURES = join(import.meta.dirname, '../../node_modules/.cache/entente/real-files');

/** A file, a view that leaves a readable figure of it, and names that stand there. */
const FILES = [
  ['gahuku-gama-signnet.csv', '', ['GAVEV', 'KOTUN']],
  ['slovene-parties-Stranke94.net', '', ['SKD', 'ZLSD']],
  ['sampson-SAM_AFF3.NET', '', ['ROMUL', 'BONAVEN']],
  ['cow-alliance_v4.1_by_dyad.csv', '?view=matrix', ['Austria-Hungary']],
  ['sipri-TIV-Export-CHI-1950-2021.csv', '', ['China', 'Pakistan']],
  ['trade-1898.gexf', '', ['United Kingdom']],
  ['polinode-case.gexf', '', []],
  ['tss_rivalries.csv', '?view=matrix', []],
  ['icews-events.2018.sample.tab', '?view=matrix', ['Iran']],
  ['les-miserables.gexf', '', ['Valjean']],
] as const;

it.each(FILES)('%s is opened and drawn', async (file, view, names) => {
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
  for (const name of names) expect(svg).toContain(name);
});
