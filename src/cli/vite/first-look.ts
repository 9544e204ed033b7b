import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';

const file = 'first-look.js';

/** Serves `src/app/first-look.ts` as a classic script that runs before the page is painted. */
export function firstLook(): Plugin {
  let source = '';
  let base = '/';
  const toScript = async () => (await transformWithOxc(readFileSync(source, 'utf8'), source)).code;
  return {
    name: 'entente:first-look',
    configResolved(config) {
      source = join(config.root, 'src/app/first-look.ts');
      base = config.base;
    },
    configureServer(server) {
      server.middlewares.use(`${base}${file}`, async (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(await toScript());
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: file, source: await toScript() });
    },
    transformIndexHtml: () => [
      { tag: 'script', attrs: { src: base + file }, injectTo: 'head-prepend' },
    ],
  };
}
