/**
 * The service worker: keeps an edition of the site, so that it opens without a connection. It is
 * built by itself, after the site, and is told what the edition is made of.
 *
 * An edition waits until the reader asks for it or closes every page of the one before, and leaves
 * that one's files where they are: a page of it may still load its later parts.
 */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { PrecacheRoute } from 'workbox-precaching/PrecacheRoute.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { editionsToDelete } from './editions';

declare const EDITION: {
  readonly id: string;
  readonly files: { readonly url: string; readonly revision: string | null }[];
};

/** What is used of the scope that service workers run in. */
declare const self: {
  readonly location: Location;
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (type: string, listener: (event: WorkerEvent) => void) => void;
};

interface WorkerEvent extends Event {
  readonly data?: unknown;
  readonly waitUntil: (done: Promise<unknown>) => void;
}

const { scope } = self.registration;
/** Sites at other paths of the origin have caches of their own. */
const PREFIX = `entente ${scope} `;
/** Stands in the cache of an edition that has been in use. */
const WAS_USED = new URL('was-used', scope).href;

const edition = new PrecacheController({ cacheName: PREFIX + EDITION.id });
edition.addToCacheList([...EDITION.files]);

/** Flags that no published dataset shows, kept as they are drawn. */
const drawn = new CacheFirst({ cacheName: `${PREFIX}drawn` });

/** On a developer's own machine what is not named by its content comes from the server first. */
const isOwnMachine = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(self.location.hostname);
const isNamedByContent = (url: URL) => url.pathname.includes('/assets/');

self.addEventListener('install', (event) => {
  event.waitUntil(edition.install(event));
  if (isOwnMachine) void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), deleteEditions()]));
});

self.addEventListener('message', ({ data }) => {
  if (data === 'use-new-edition') void self.skipWaiting();
});

if (isOwnMachine)
  registerRoute(
    ({ url }) => url.href.startsWith(scope) && !isNamedByContent(url),
    async ({ request, url }) => {
      try {
        return await fetch(request);
      } catch {
        const file = url.pathname.endsWith('/') ? 'index.html' : url.pathname;
        const kept = await edition.matchPrecache(new URL(file, url).href);
        return kept ?? Response.error();
      }
    },
  );

// The query of a page is the view that it shows.
registerRoute(new PrecacheRoute(edition, { ignoreURLParametersMatching: [/./], cleanURLs: false }));

registerRoute(
  ({ url }) => url.href.startsWith(scope) && /\/(assets|flags)\//.test(url.pathname),
  async (options) => (await caches.match(options.request)) ?? drawn.handle(options),
);

async function deleteEditions(): Promise<void> {
  const current = await caches.open(PREFIX + EDITION.id);
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const used = await Promise.all(
    names.map(async (name) => ({
      id: name.slice(PREFIX.length),
      isUsed: (await (await caches.open(name)).match(WAS_USED)) !== undefined,
    })),
  );
  await current.put(WAS_USED, new Response());
  const editions = used.filter(({ id }) => id !== 'drawn');
  const old = editionsToDelete(editions, EDITION.id);
  await Promise.all(old.map((id) => caches.delete(PREFIX + id)));
}
