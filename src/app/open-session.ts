import { LAYOUTS } from '~/layout/layouts';
import type { Document } from '~/model/document';
import { type AppStore, createAppStore } from '~/store/app-store';
import { readInitialChoices, startUrlSync } from './url-sync';

/** A document that is being read on a page. */
export interface Session {
  readonly store: AppStore;
  /** Stops all that the session has started on the page; what it keeps over a reload is written. */
  readonly close: () => void;
}

/** The layouts that a link may name. */
const LAYOUT_IDS = LAYOUTS.map(({ id }) => id);

/** The history of an earlier visit is not needed for the first graph. */
const HISTORY_DELAY_MS = 1_200;

/**
 * Opens a document on a page in the view of its address. Address bar and history are kept in step
 * until the session is closed; one that is not kept (`isKept`), as in a frame, leaves both alone.
 */
export function openSession(
  document: Document,
  page: Window,
  { isKept = true }: { readonly isKept?: boolean } = {},
): Session {
  const { languages } = page.navigator;
  const choices = readInitialChoices(page.location, document.graph, languages, LAYOUT_IDS);
  const store = createAppStore(document, choices);
  if (!isKept) return { store, close: () => {} };
  const stops = [startUrlSync(store, page, LAYOUT_IDS), startKeepingSoon(store, page)];
  return {
    store,
    close: () => {
      for (const stop of stops.splice(0)) stop();
    },
  };
}

/** Starts keeping the history once the first graph is there, unless it is stopped before. */
function startKeepingSoon(store: AppStore, page: Window): () => void {
  let stop: (() => void) | undefined;
  let isOver = false;
  const start = async () => {
    const { startHistoryKeeping } = await import('./keep-history');
    if (!isOver) stop = startHistoryKeeping(store, page, LAYOUT_IDS);
  };
  const timer = page.setTimeout(() => void start(), HISTORY_DELAY_MS);
  return () => {
    isOver = true;
    page.clearTimeout(timer);
    stop?.();
  };
}
