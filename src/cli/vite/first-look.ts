import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, minify, type Plugin, type Rolldown, transformWithOxc } from 'vite';
import { openingDataset } from './opening-dataset.ts';

/** The module of what the first graph says in a language. */
const FIRST_MESSAGES = /i18n\/messages\/([\w-]+)\/first\.ts$/;

/** The module that any dataset but the opening one is read by. */
const READER = 'src/tasks/run-task.ts';

/**
 * Writes `src/app/first-look.ts` into the page as a script that runs before anything is painted. It is
 * told the direction of each language, the language of a reader who has none of these, and in the
 * built page what to ask for early. There it shows the first graph too, by
 * `src/app/still/still-script.ts`.
 */
export function firstLook(directions: Readonly<Record<string, string>>, fallback: string): Plugin {
  let root = '.';
  let base = '/';
  const toScript = async (messages: Readonly<Record<string, string>> = {}, early = {}) => {
    const source = join(root, 'src/app/first-look.ts');
    const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source);
    const rows = Object.entries(directions).map(([locale, direction]) => [
      locale,
      { direction, messages: messages[locale] },
    ]);
    return code
      .replaceAll('DEFAULT_LANGUAGE', JSON.stringify(fallback))
      .replaceAll('LANGUAGES', JSON.stringify(Object.fromEntries(rows)))
      .replaceAll('SITE', JSON.stringify({ base, ...early }));
  };
  const toBuiltScript = async (bundle: Rolldown.OutputBundle) => {
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
    const messages = chunks.flatMap(({ facadeModuleId, fileName }) => {
      const locale = FIRST_MESSAGES.exec(facadeModuleId ?? '')?.[1];
      return locale ? [[locale, base + fileName]] : [];
    });
    const reader = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(READER)));
    const entries = chunks.filter(({ isEntry }) => isEntry);
    const initial = entries.flatMap(({ fileName, imports }) => [fileName, ...imports]);
    const readers = reader ? [reader.fileName, ...reader.imports] : [];
    const look = await toScript(Object.fromEntries(messages), {
      dataset: base + openingDataset,
      readers: readers.filter((name) => !initial.includes(name)).map((name) => base + name),
    });
    const { code } = await minify('first-look.js', look + (await bundleStill(root)));
    return code.trim();
  };
  return {
    name: 'entente:first-look',
    configResolved(config) {
      root = config.root;
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(_html, { bundle }) {
        const look = await (bundle ? toBuiltScript(bundle) : toScript());
        return [{ tag: 'script', children: look, injectTo: 'head-prepend' }];
      },
    },
  };
}

/** The script of the still page with all that it imports, as a classic script. */
async function bundleStill(root: string): Promise<string> {
  const entry = join(root, 'src/app/still/still-script.ts');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '~': join(root, 'src') } },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'still' },
    },
  });
  const outputs = [built].flat() as readonly Rolldown.RolldownOutput[];
  return outputs
    .flatMap(({ output }) => output)
    .map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''))
    .join('');
}
