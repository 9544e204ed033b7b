import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const FONT = 'font/woff2';

/** What is sent from memory, by its ending; fonts are compressed already. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': FONT,
};

const compressions = {
  br: (bytes: Buffer) =>
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes: Buffer) => gzipSync(bytes, { level: 9 }),
  identity: (bytes: Buffer) => bytes,
};

/**
 * Sends the files of a built site as hosts of static sites do: read and compressed once. The server
 * that previews does both anew for each visit, on the processors that the page is measured on.
 */
export function staticHost(): Plugin {
  const sent = new Map<string, Buffer>();
  return {
    name: 'bench:static-host',
    configurePreviewServer({ middlewares, config }) {
      middlewares.use((request, response, next) => {
        const path = pathOf(request);
        const type = TYPES[extname(path)];
        if (!type) return next();
        const compression = type === FONT ? 'identity' : findCompression(request);
        const key = `${compression} ${path}`;
        const file = join(resolve(config.root, config.build.outDir), path);
        if (!sent.has(key) && existsSync(file))
          sent.set(key, compressions[compression](readFileSync(file)));
        const body = sent.get(key);
        if (!body) return next();
        for (const [name, value] of Object.entries(config.preview.headers))
          response.setHeader(name, value as string);
        response.setHeader('content-type', type === FONT ? type : `${type}; charset=utf-8`);
        response.setHeader('content-encoding', compression);
        response.end(body);
      });
    },
  };
}

function pathOf({ url = '/' }: IncomingMessage): string {
  const { pathname } = new URL(url, 'http://localhost');
  return pathname.endsWith('/') ? `${pathname}index.html` : pathname;
}

function findCompression({ headers }: IncomingMessage): keyof typeof compressions {
  const accepted = String(headers['accept-encoding'] ?? '');
  return (['br', 'gzip'] as const).find((name) => accepted.includes(name)) ?? 'identity';
}
