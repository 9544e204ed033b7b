import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Whether the browser may keep a file by itself; the part that moves between editions may not. */
const isLasting = (path: string) => path.includes('/assets/') && !path.includes('MatrixPanel');

/** A copy of a built site on a plain server at `/entente/`, of which another edition can be published. */
export class PublishedSite {
  /** Everything that was asked of the server, without query, in order. */
  readonly asked: string[] = [];
  readonly folder = mkdtempSync(join(tmpdir(), 'entente-site-'));
  readonly #server: Server;
  #host = '';

  constructor(built: string) {
    cpSync(built, this.folder, { recursive: true });
    this.#server = createServer((request, response) => {
      const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
      this.asked.push(path);
      const file = join(this.folder, path.replace(/^\/entente\//, '').replace(/^$/, 'index.html'));
      const isThere = existsSync(file) && statSync(file).isFile();
      response.statusCode = isThere ? 200 : 404;
      response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
      response.setHeader(
        'Cache-Control',
        isLasting(path) ? 'max-age=31536000, immutable' : 'no-store',
      );
      response.end(isThere ? readFileSync(file) : '');
    });
  }

  /** Serves the site. The host is on this machine and is none of the names of a developer's own. */
  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.#host = `http://entente.localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  get address(): string {
    return `${this.#host}/entente/`;
  }

  /** Ends the server, connections and all; what it has published stays until `remove`. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
