import { findLocale } from '~/i18n/locale';
import type { Graph } from '~/model/graph';
import type { AppState, AppStore, InitialChoices } from '~/store/app-store';
import type { Notice } from '~/store/notices-slice';
import { selectGraph, selectView } from '~/store/selectors';
import { toViewSearch } from '~/store/view-link';
import { readDocumentRef } from '~/view/document-ref';
import { type Permalink, parsePermalink } from '~/view/permalink';
import type { View } from '~/view/view';

/** Safari refuses more than 100 changes in 30 seconds. */
const SETTLING_MS = 300;
const RETRY_MS = 3_000;

const MAX_NAMED = 6;
const MAX_NAME_LENGTH = 40;

/**
 * What a session starts with: the view of the address, in its language or else in the first of
 * the reader's that the interface speaks; a notice names the parts of the address that say nothing.
 */
export function readInitialChoices(
  location: Pick<Location, 'search'>,
  graph: Graph,
  languages: readonly string[],
  layouts: readonly string[],
): InitialChoices {
  const link = parsePermalink(location.search, graph, { layouts });
  return {
    locale: findLocale(languages),
    ...link.choices,
    notices: toNotices(link).map((notice, index) => ({ ...notice, id: index + 1 })),
  };
}

/** The address that opens on exactly what is shown now. */
export function currentLink(
  store: AppStore,
  { origin, pathname }: Pick<Location, 'origin' | 'pathname'> = window.location,
): string {
  return origin + pathname + toViewSearch(store.getState());
}

/**
 * Keeps the address bar and the store in step until the returned function is called. A change of
 * selection, focus, level, layout, pane or story makes a place that the back button returns to; any other
 * changes the address of the present place. Language and look are the reader's, not the place's:
 * going back keeps them, and the address of the place gets them. `onLeave` is called where the reader
 * goes back or forward to another document.
 */
export function startUrlSync(
  store: AppStore,
  page: Window,
  layouts: readonly string[],
  onLeave: () => void = () => {},
): () => void {
  const bar = createAddressBar(page);
  let place = placeOf(selectView(store.getState()));

  const follow = (state: AppState, before: AppState) => {
    if (isSameShareable(state, before)) return;
    const next = placeOf(selectView(state));
    if (next === place) return bar.replaceSoon(() => toViewSearch(state));
    bar.flush();
    place = next;
    bar.push(toViewSearch(state));
  };
  const goToPlace = () => {
    const search = bar.arrive();
    if (search === undefined) return;
    if (readDocumentRef(search) !== store.getState().documentRef) return onLeave();
    const { openView, setCamera, notify } = store.getState();
    const graph = selectGraph(store.getState());
    const link = parsePermalink(search, graph, { layouts });
    const { choices } = link;
    place = placeOf(choices.view);
    openView(choices.view);
    setCamera(choices.camera ?? null);
    for (const { key, detail } of toNotices(link)) notify(key, detail);
    bar.replaceSoon(() => toViewSearch(store.getState()));
    bar.flush();
  };

  const listening = new AbortController();
  const { signal } = listening;
  const stopFollowing = store.subscribe(follow);
  page.addEventListener('popstate', goToPlace, { signal });
  for (const leaving of ['pagehide', 'blur']) page.addEventListener(leaving, bar.flush, { signal });
  page.document.addEventListener('visibilitychange', bar.flush, { signal });
  return () => {
    stopFollowing();
    listening.abort();
    bar.flush();
  };
}

function isSameShareable(a: AppState, b: AppState): boolean {
  return (
    a.history.present === b.history.present &&
    a.camera === b.camera &&
    a.locale === b.locale &&
    a.theme === b.theme
  );
}

/** What makes two views different places. */
function placeOf({ selection, focus, level, layout, pane, story }: View): string {
  return JSON.stringify([selection, focus, level, layout, pane, story]);
}

/** What a reader must know of a link that was not understood as a whole. */
function toNotices({ dropped, isLater }: Permalink): readonly Omit<Notice, 'id'>[] {
  return [
    ...(isLater ? [{ key: 'link-is-later', detail: '' } as const] : []),
    ...(dropped.length > 0
      ? [{ key: 'link-parts-dropped', detail: toDetail(dropped) } as const]
      : []),
  ];
}

/** Parts of a link, shortened and freed of characters that could hide or turn what they say. */
function toDetail(dropped: readonly string[]): string {
  const names = dropped.slice(0, MAX_NAMED).map((part) => {
    const letters = [...part.replace(/\p{C}/gu, '')];
    return letters.length > MAX_NAME_LENGTH
      ? `${letters.slice(0, MAX_NAME_LENGTH).join('')}…`
      : letters.join('');
  });
  return [...names, ...(dropped.length > MAX_NAMED ? ['…'] : [])].join(', ');
}

/** The address bar of a page, as the place where a view is kept. */
interface AddressBar {
  /** Makes a new place in the browser's history. */
  push(search: string): void;
  /** Changes the address of the present place once changes have settled. */
  replaceSoon(search: () => string): void;
  /** Changes it now, where a change is waiting. */
  flush(): void;
  /**
   * The query of the place that the browser has gone to, and drops a change waiting for the place
   * it has left; undefined where it has only gone to another part of the same page.
   */
  arrive(): string | undefined;
}

/** The address bar of `page`; only the query is written, and never one that is there already. */
function createAddressBar(page: Window): AddressBar {
  let waiting: (() => string) | undefined;
  let timer = 0;
  let present = page.location.search;

  const write = (method: 'pushState' | 'replaceState', search: string) => {
    if (search === page.location.search) return;
    try {
      page.history[method](null, '', page.location.pathname + search);
      present = search;
    } catch {
      wait(() => search, RETRY_MS);
    }
  };
  const flush = () => {
    const search = waiting;
    forget();
    if (search) write('replaceState', search());
  };
  const forget = () => {
    page.clearTimeout(timer);
    waiting = undefined;
  };
  const wait = (search: () => string, milliseconds: number) => {
    forget();
    waiting = search;
    timer = page.setTimeout(flush, milliseconds);
  };
  const arrive = () => {
    if (page.location.search === present) return undefined;
    forget();
    present = page.location.search;
    return present;
  };
  return {
    push: (search) => write('pushState', search),
    replaceSoon: (search) => wait(search, SETTLING_MS),
    flush,
    arrive,
  };
}
