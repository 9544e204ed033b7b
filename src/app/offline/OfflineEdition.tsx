import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { trustedScript } from '~/base/trusted';
import { useMessages } from '~/i18n/use-messages';
import { NoticeItem } from '~/ui/NoticeList';

/** The first graph and what follows it at once go before what is kept for later. */
const DELAY_MS = 3_000;

/** What does not wait has left the state of waiting after so long. */
const SETTLING_MS = 500;

/** A page that is left open asks so often, at most, whether there is a new edition. */
const ASKING_MS = 3_600_000;

/** What of the browser keeps the site, and the page that is kept. */
interface OfflineSurroundings {
  readonly container: ServiceWorkerContainer;
  readonly reload: () => void;
}

/** Keeps the site for use without a connection, and tells of a new edition among the notices. */
export function OfflineEdition() {
  const { offline, shell } = useMessages();
  const [accept, setAccept] = useState<(() => void) | null>(null);
  useEffect(() => {
    // A developer's server has no edition; browsers have none for pages that are not secure.
    if (import.meta.env.DEV || !('serviceWorker' in navigator)) return undefined;
    const reload = () => window.location.reload();
    const { serviceWorker: container } = navigator;
    return keepOffline({ container, reload }, (accept) => setAccept(() => accept));
  }, []);
  const list = document.querySelector('.notices');
  if (!accept || !list) return null;
  return createPortal(
    <NoticeItem
      text={offline.newEdition}
      action={{ label: offline.openNewEdition, run: accept }}
      dismissLabel={shell.dismiss}
      onDismiss={() => setAccept(null)}
    />,
    list,
  );
}

/**
 * Keeps this edition of the site for use without a connection, some time after it is called, until
 * the returned function is. `offer` is called whenever a new edition waits, with what brings it into
 * use and loads the page anew; nothing else ever does. What the browser refuses is let be.
 */
function keepOffline(
  { container, reload }: OfflineSurroundings,
  offer: (accept: () => void) => void,
): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const start = async () => {
    const base = import.meta.env.BASE_URL;
    const script = trustedScript(`${base}service-worker.js`);
    const registration = await container.register(script, { scope: base, updateViaCache: 'none' });
    if (!registration || signal.aborted) return;
    const look = () => {
      const { waiting, installing } = registration;
      // Without a page of an edition before, there is nothing to choose between.
      if (waiting && container.controller)
        window.setTimeout(() => offerWaiting(waiting), SETTLING_MS);
      installing?.addEventListener('statechange', look, { signal });
    };
    const offerWaiting = (waiting: ServiceWorker) => {
      if (registration.waiting === waiting && !signal.aborted) offer(() => accept(waiting));
    };
    const accept = (waiting: ServiceWorker) => {
      // Another page may have brought it into use meanwhile.
      if (registration.waiting !== waiting) return reload();
      container.addEventListener('controllerchange', reload, { once: true, signal });
      waiting.postMessage('use-new-edition');
    };
    registration.addEventListener('updatefound', look, { signal });
    look();
    askAgain(registration, signal);
  };
  const timer = window.setTimeout(() => void start().catch(() => {}), DELAY_MS);
  signal.addEventListener('abort', () => window.clearTimeout(timer));
  return () => listening.abort();
}

function askAgain(registration: ServiceWorkerRegistration, signal: AbortSignal): void {
  let askedAt = Date.now();
  const ask = () => {
    if (document.visibilityState !== 'visible' || Date.now() - askedAt < ASKING_MS) return;
    askedAt = Date.now();
    registration.update().catch(() => {});
  };
  document.addEventListener('visibilitychange', ask, { signal });
}
