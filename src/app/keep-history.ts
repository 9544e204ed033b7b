import type { AppStore } from '~/store/app-store';
import { selectGraph } from '~/store/selectors';
import { parseHistoryText, toHistoryText } from '~/view/history-text';

const SETTLING_MS = 500;

/**
 * Keeps the history of a dataset over a reload of the page until the returned function is called;
 * where nothing can be kept, or what was kept is broken, it begins anew.
 */
export function startHistoryKeeping(
  store: AppStore,
  page: Window,
  layouts: readonly string[],
): () => void {
  const graph = selectGraph(store.getState());
  const key = `entente:history:${graph.dataset.id}`;
  const former = parseHistoryText(read(page, key), graph, { layouts });
  if (former) store.getState().restoreHistory(former);

  let timer = 0;
  const write = () => {
    page.clearTimeout(timer);
    keep(page, key, toHistoryText(store.getState().history, graph));
  };
  const stopFollowing = store.subscribe(({ history }, before) => {
    if (history === before.history) return;
    page.clearTimeout(timer);
    timer = page.setTimeout(write, SETTLING_MS);
  });
  page.addEventListener('pagehide', write);
  return () => {
    stopFollowing();
    page.clearTimeout(timer);
    page.removeEventListener('pagehide', write);
  };
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
