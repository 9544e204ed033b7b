import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig, type PreviewServer, preview } from 'vite';
import { staticHost } from './static-host.ts';

/** A built page on a server of its own. */
export interface Site {
  readonly address: string;
  readonly folder: string;
  close(): Promise<void>;
}

const cache = join(import.meta.dirname, '../../node_modules/.cache/entente/bench');

/** The site as it is published. */
export function serveSite(): Promise<Site> {
  return serve({}, join(cache, 'site'));
}

/** A page that draws `drawing`, a graph as Cytoscape writes it to JSON, and nothing else. */
export async function serveBarePage(drawing: unknown): Promise<Site> {
  const root = join(import.meta.dirname, 'bare');
  const site = await serve({ root, configFile: false, base: './' }, join(cache, 'bare'));
  writeFileSync(join(site.folder, 'drawing.json'), JSON.stringify(drawing));
  return site;
}

/** A page that draws with one of several libraries, as its address asks. */
export function servePeers(): Promise<Site> {
  const root = join(import.meta.dirname, 'peers');
  return serve({ root, configFile: false, base: './' }, join(cache, 'peers'));
}

/** A page that narrows a large graph, and measures how long that takes. */
export function serveNarrowing(): Promise<Site> {
  const root = join(import.meta.dirname, 'narrowing');
  const resolve = { alias: { '~': join(import.meta.dirname, '../../src') } };
  return serve({ root, configFile: false, base: './', resolve }, join(cache, 'narrowing'));
}

async function serve(
  config: Pick<InlineConfig, 'root' | 'configFile' | 'base' | 'resolve'>,
  folder: string,
): Promise<Site> {
  const outDir = { build: { outDir: folder, emptyOutDir: true } };
  await build({ ...config, ...outDir, logLevel: 'warn' });
  const server: PreviewServer = await preview({
    ...config,
    ...outDir,
    logLevel: 'warn',
    plugins: [staticHost()],
    preview: { port: 4300, host: '127.0.0.1', open: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error(`The built page in ${folder} could not be served.`);
  return { address, folder, close: () => server.close() };
}
