import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** Where what the commands build is kept. */
export const CACHE = 'node_modules/.cache/entente';
const MADE_OF = ['src', 'data', 'public', 'package-lock.json', 'vite.config.ts'];

/**
 * The folder that a page of the program has been built into: once for each state of what it is made
 * of, told by the names, sizes and times of the files. Pages of earlier states are removed.
 */
export async function findBuiltPage(input: string): Promise<string> {
  const name = `render-${stateOf(input)}`;
  const folder = join(CACHE, name);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const draft = join(CACHE, `draft-${process.pid}`);
  try {
    await build({
      base: '/',
      logLevel: 'error',
      build: { outDir: draft, emptyOutDir: true, rolldownOptions: { input } },
    });
    removePagesBut(name);
    // Another command may have built the same meanwhile.
    if (!existsSync(folder)) renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

function removePagesBut(name: string): void {
  for (const other of readdirSync(CACHE))
    if (other.startsWith('render-') && other !== name)
      rmSync(join(CACHE, other), { recursive: true, force: true });
}

function stateOf(input: string): string {
  const hash = createHash('sha256').update(input);
  for (const path of MADE_OF.flatMap(listFiles)) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path}\n${size}\n${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

function listFiles(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => join(path, name))
    .filter((inner) => statSync(inner).isFile());
}
