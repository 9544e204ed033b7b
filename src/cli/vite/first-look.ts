import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';

const file = 'first-look.js';

/** The module of what the first graph says in a language. */
const FIRST_MESSAGES = /i18n\/messages\/([\w-]+)\/first\.ts$/;

/** What runs before the page is painted, in this order. */
const parts = ['src/app/first-look.ts', 'src/app/still/still-script.ts'];

/**
 * Serves {@link parts} as one classic script that runs before the page is painted. It is told the
 * direction of each language, and the language of a reader who has none of these.
 */
export function firstLook(directions: Readonly<Record<string, string>>, fallback: string): Plugin {
  let sources: readonly string[] = [];
  let base = '/';
  const toScript = async (messages: Readonly<Record<string, string>> = {}) => {
    const scripts = await Promise.all(
      sources.map((source) => transformWithOxc(readFileSync(source, 'utf8'), source)),
    );
    const code = scripts.map((script) => script.code).join('');
    const rows = Object.entries(directions).map(([locale, direction]) => [
      locale,
      { direction, messages: messages[locale] },
    ]);
    return code
      .replaceAll('DEFAULT_LANGUAGE', JSON.stringify(fallback))
      .replaceAll('LANGUAGES', JSON.stringify(Object.fromEntries(rows)));
  };
  return {
    name: 'entente:first-look',
    configResolved(config) {
      sources = parts.map((part) => join(config.root, part));
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
      const source = await toScript(Object.fromEntries(messages));
      this.emitFile({ type: 'asset', fileName: file, source });
    },
    transformIndexHtml: () => [
      { tag: 'script', attrs: { src: base + file }, injectTo: 'head-prepend' },
    ],
  };
}
