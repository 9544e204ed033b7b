import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const twoLetterFlag = /^[a-z]{2}\.svg$/;

/** Serves the round flags of `circle-flags` as `flags/<country>.svg`, by ISO 3166-1 alpha-2 code, in development and in the built site. */
export function publishFlags(): Plugin {
  let folder = '';
  let base = '/';
  return {
    name: 'entente:publish-flags',
    configResolved(config) {
      folder = join(config.root, 'node_modules/circle-flags/flags');
      base = config.base;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = (request.url ?? '').split('?')[0]?.replace(`${base}flags/`, '') ?? '';
        if (!twoLetterFlag.test(name) || !existsSync(join(folder, name))) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(readFileSync(join(folder, name)));
      });
    },
    generateBundle() {
      for (const name of readdirSync(folder).filter((file) => twoLetterFlag.test(file))) {
        const source = readFileSync(join(folder, name));
        this.emitFile({ type: 'asset', fileName: `flags/${name}`, source });
      }
    },
  };
}
