import { LAYOUTS } from '~/layout/layouts';
import type { Document } from '~/model/document';
import { type AppStore, createAppStore, type OwnState } from '~/store/app-store';
import { toViewSearch } from '~/store/view-link';
import { ownIdOf } from '~/view/document-ref';
import type { Preferences } from '~/view/preferences';
import { readInitialChoices, startUrlSync } from './url-sync';

/** A document that is being read on a page. */
export interface Session {
  readonly store: AppStore;
  /** Stops all that the session has started on the page; what it keeps over a reload is written. */
  readonly close: () => void;
}

/** The layouts that a link may name. */
const LAYOUT_IDS = LAYOUTS.map(({ id }) => id);

/** What is kept of an earlier visit or for a later one is not needed for the first graph. */
const KEEPING_DELAY_MS = 1_200;

/** How a document is opened. */
export interface SessionOptions {
  /** Whether address bar and history are kept in step, as nowhere in a frame. */
  readonly isKept?: boolean;
  /** Whose the document is, and whether it takes the place of another. */
  readonly own?: Partial<OwnState>;
  /** Language and look of the session before it, which go before those of the address, and into it. */
  readonly preferences?: Partial<Preferences>;
  /**
   * The query of a link, whose view is opened as a new place of the browser's history; the view of
   * the present address where it is left out.
   */
  readonly at?: string;
  /** Called where the reader goes back or forward to another document. */
  readonly onLeave?: () => void;
}

/** Opens a document on a page. Address bar and history are kept in step until the session is closed. */
export function openSession(
  document: Document,
  page: Window,
  { isKept = true, own, preferences, at, onLeave }: SessionOptions = {},
): Session {
  const { languages } = page.navigator;
  const location = at === undefined ? page.location : { search: at };
  const choices = readInitialChoices(location, document.graph, languages, LAYOUT_IDS);
  const store = createAppStore(document, { ...choices, ...preferences, ...own });
  if (!isKept) return { store, close: () => {} };
  if (preferences || at !== undefined) {
    const address = page.location.pathname + toViewSearch(store.getState());
    page.history[at === undefined ? 'replaceState' : 'pushState'](null, '', address);
  }
  const stops = [
    startUrlSync(store, page, LAYOUT_IDS, onLeave),
    startSoon(page, () => loadHistoryKeeping(store, page)),
  ];
  const ownId = ownIdOf(store.getState().documentRef);
  if (ownId !== undefined) stops.push(startSoon(page, () => loadOwnKeeping(store, page, ownId)));
  return {
    store,
    close: () => {
      for (const stop of stops.splice(0)) stop();
    },
  };
}

/** Starts keeping once the first graph is there, unless it is stopped before. */
function startSoon(page: Window, load: () => Promise<() => () => void>): () => void {
  let stop: (() => void) | undefined;
  let isOver = false;
  const start = async () => {
    const begin = await load();
    if (!isOver) stop = begin();
  };
  const timer = page.setTimeout(() => void start(), KEEPING_DELAY_MS);
  return () => {
    isOver = true;
    page.clearTimeout(timer);
    stop?.();
  };
}

async function loadHistoryKeeping(store: AppStore, page: Window): Promise<() => () => void> {
  const { startHistoryKeeping } = await import('./keep-history');
  return () => startHistoryKeeping(store, page, LAYOUT_IDS);
}

async function loadOwnKeeping(
  store: AppStore,
  page: Window,
  id: string,
): Promise<() => () => void> {
  const { startKeepingOwn } = await import('./library/keep-own');
  return () => startKeepingOwn(store, page, id);
}
