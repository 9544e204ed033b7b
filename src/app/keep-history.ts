import type { Document } from '~/model/document';
import type { AppStore } from '~/store/app-store';
import { selectDocument } from '~/store/selectors';
import { parseHistoryText, toHistoryText } from '~/view/history-text';

const SETTLING_MS = 500;

/**
 * Keeps the history of the document now read over a reload of the page until the returned function is called;
 * where nothing can be kept, or what was kept is broken, it begins anew.
 */
export function startHistoryKeeping(
  store: AppStore,
  page: Window,
  layouts: readonly string[],
): () => void {
  const opened = selectDocument(store.getState());
  const former = parseHistoryText(read(page, toKey(opened)), opened, { layouts });
  if (former) store.getState().restoreHistory(former);

  let timer = 0;
  const write = () => {
    page.clearTimeout(timer);
    const { history } = store.getState();
    keep(page, toKey(history.present.document), toHistoryText(history));
  };
  const stopFollowing = store.subscribe(({ history }, before) => {
    if (history === before.history) return;
    page.clearTimeout(timer);
    timer = page.setTimeout(write, SETTLING_MS);
  });
  page.addEventListener('pagehide', write);
  return () => {
    stopFollowing();
    page.removeEventListener('pagehide', write);
    write();
  };
}

function toKey({ id }: Document): string {
  return `entente:history:${id}`;
}

function read(page: Window, key: string): string {
  try {
    return page.sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function keep(page: Window, key: string, text: string): void {
  try {
    page.sessionStorage.setItem(key, text);
  } catch {
    // Full or forbidden: then the history ends with the page.
  }
}
