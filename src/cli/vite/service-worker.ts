import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';

const source = 'src/app/offline/service-worker.ts';
const file = 'service-worker.js';

/** A published file that is kept from the first visit; `revision` is null where the name tells its content. */
interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
}

/**
 * Builds the service worker beside the site and tells it the files of this edition. `ofWorker` are
 * the plugins of its own build.
 */
export function serviceWorker(ofWorker: () => Plugin[]): Plugin {
  let config: ResolvedConfig;
  let code = '';
  return {
    name: 'entente:service-worker',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      code = await bundleWorker(config, ofWorker());
    },
    writeBundle({ dir = config.build.outDir }) {
      // Other pages than the site's have no edition.
      if (!existsSync(join(dir, 'index.html'))) return;
      const files = listKeptFiles(dir, config.root).map((name) => toKeptFile(dir, name));
      const id = createHash('sha256').update(JSON.stringify(files)).update(code).digest('hex');
      const edition = JSON.stringify({ id: id.slice(0, 12), files });
      writeFileSync(join(dir, file), `const EDITION = ${edition};\n${code}`);
    },
  };
}

/**
 * The published files that are kept from the first visit, from `dir`: all that the page consists of,
 * with the published datasets and their flags, 2 MB as they are sent. Other flags are kept once they
 * are drawn; what is no part of the page never.
 */
function listKeptFiles(dir: string, root: string): readonly string[] {
  const flags = countriesIn(join(root, 'data')).map((country) => `flags/${country}.svg`);
  const isKept = (name: string) =>
    /^(index\.html|icon\.svg|manifest\.webmanifest)$/.test(name) ||
    name.startsWith('assets/') ||
    (/^data\/.*\.json$/.test(name) && !name.endsWith('.schema.json')) ||
    flags.includes(name);
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter(isKept)
    .sort();
}

function toKeptFile(dir: string, name: string): KeptFile {
  if (name.startsWith('assets/')) return { url: name, revision: null };
  const hash = createHash('sha256').update(readFileSync(join(dir, name)));
  return { url: name, revision: hash.digest('hex').slice(0, 12) };
}

/** The ISO codes of the countries in the datasets of a folder, in small letters. */
function countriesIn(folder: string): readonly string[] {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const codes = texts.flatMap((text) => [...text.matchAll(/"country":\s*"([A-Z]{2})"/g)]);
  return [...new Set(codes.map(([, code = '']) => code.toLowerCase()))];
}

async function bundleWorker(config: ResolvedConfig, plugins: Plugin[]): Promise<string> {
  const built = await build({
    root: config.root,
    base: config.base,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins,
    build: {
      write: false,
      target: config.build.target,
      modulePreload: false,
      rolldownOptions: { input: join(config.root, source), output: { format: 'iife' } },
    },
  });
  const { output } = built as Rolldown.RolldownOutput;
  return output[0].code;
}
