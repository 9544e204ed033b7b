import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, minify, type Plugin, type Rolldown, transformWithOxc } from 'vite';
import { openingDataset } from './opening-dataset.ts';

const file = 'first-look.js';

/** The module of what the first graph says in a language. */
const FIRST_MESSAGES = /i18n\/messages\/([\w-]+)\/first\.ts$/;

/** The module that any dataset but the opening one is read by. */
const READER = 'src/tasks/run-task.ts';

/**
 * Serves `src/app/first-look.ts` as a classic script that runs before the page is painted. It is told
 * the direction of each language, the language of a reader who has none of these, and in the built
 * page what to ask for early. There it shows the first graph too, by `src/app/still/still-script.ts`.
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
  return {
    name: 'entente:first-look',
    configResolved(config) {
      root = config.root;
      base = config.base;
    },
    configureServer(server) {
      server.middlewares.use(`${base}${file}`, async (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(await toScript());
      });
    },
    async generateBundle(_options, bundle) {
      const messages = Object.values(bundle).flatMap((chunk) => {
        const locale =
          chunk.type === 'chunk' && FIRST_MESSAGES.exec(chunk.facadeModuleId ?? '')?.[1];
        return locale ? [[locale, base + chunk.fileName]] : [];
      });
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const reader = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(READER)));
      const entries = chunks.filter(({ isEntry }) => isEntry);
      const initial = entries.flatMap(({ fileName, imports }) => [fileName, ...imports]);
      const readers = reader ? [reader.fileName, ...reader.imports] : [];
      const look = await toScript(Object.fromEntries(messages), {
        dataset: base + openingDataset,
        readers: readers.filter((name) => !initial.includes(name)).map((name) => base + name),
      });
      const { code } = await minify(file, look + (await bundleStill(root)));
      this.emitFile({ type: 'asset', fileName: file, source: code });
    },
    transformIndexHtml: () => [
      { tag: 'script', attrs: { src: base + file }, injectTo: 'head-prepend' },
    ],
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
