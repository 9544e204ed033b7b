import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';
import { openingDataset } from './opening-dataset.ts';

/**
 * Checks the opening dataset and tells the page its SHA-256, so that the page need not load what
 * checks datasets before its first graph. Of one that does not pass nothing is told.
 */
export function checkedDataset(): Plugin {
  return {
    name: 'entente:checked-dataset',
    apply: 'build',
    config: async ({ root = '.' }) => {
      const digest = await digestIfChecked(join(root, openingDataset));
      return { define: { 'import.meta.env.CHECKED_DATASET': JSON.stringify(digest ?? '') } };
    },
  };
}

async function digestIfChecked(file: string): Promise<string | undefined> {
  const text = readFileSync(file, 'utf8');
  // The configuration of Vite knows no aliases, by which the model's files import each other.
  const { openDataset } = await tsImport('../../model/open-dataset.ts', import.meta.url);
  const { dataset } = openDataset(text);
  return dataset && createHash('sha256').update(text).digest('hex');
}
