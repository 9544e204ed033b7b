import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const CACHE = 'node_modules/.cache/entente';
const MADE_OF = ['src', 'data', 'public', 'package-lock.json', 'vite.config.ts'];

/**
 * The folder that a page of the program has been built into: once for each state of what it is made
 * of, told by the names, sizes and times of the files. Pages of earlier states are removed.
 */
export async function findBuiltPage(input: string): Promise<string> {
  const name = `render-${stateOf(MADE_OF)}`;
  const folder = join(CACHE, name);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const draft = join(CACHE, `draft-${process.pid}`);
  await build({
    base: '/',
    logLevel: 'error',
    build: { outDir: draft, emptyOutDir: true, rolldownOptions: { input } },
  });
  for (const other of readdirSync(CACHE))
    if (other.startsWith('render-') && other !== name)
      rmSync(join(CACHE, other), { recursive: true, force: true });
  // Another command may have built the same meanwhile.
  if (existsSync(folder)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
  return folder;
}

function stateOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(listFiles)) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path}\n${size}\n${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

function listFiles(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => listFiles(join(path, name)));
}
