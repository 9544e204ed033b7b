import type { AppStore } from '~/store/app-store';
import { selectView } from '~/store/selectors';
import type { PaneId } from '~/view/panes';

/** What the keyboard moves about in: the cell or row that it was last on. */
const ROVING = ':is([role="grid"], [role="table"]) [tabindex="0"]:not(input)';

/** Gives the keyboard to the graph, or where none is seen to the view that stands in its place. */
export function focusGraph(page: Document): void {
  (findDrawings(page).at(-1) ?? findView(page))?.focus();
}

/**
 * Keeps the keyboard in the view while views are switched: in the new one, once that is loaded,
 * where it was in the one before or nowhere. Wherever else it is, it stays. Until the returned
 * function is called.
 */
export function keepViewFocus(page: Document, store: AppStore): () => void {
  const arrivals = new MutationObserver(() => follow());
  const isFree = () => {
    const { activeElement } = page;
    return !activeElement || activeElement === page.body || activeElement.closest('.panes');
  };
  const follow = () => {
    if (!hasArrived(page, selectView(store.getState()).pane)) return;
    const view = isFree() ? findView(page) : null;
    // A pane has the keyboard itself as long as there is nothing in it to move about in.
    if (!view?.matches('.pane')) arrivals.disconnect();
    if (view && view !== page.activeElement) view.focus({ preventScroll: true });
  };
  const unsubscribe = store.subscribe((now, before) => {
    if (selectView(now).pane === selectView(before).pane || !isFree()) return;
    arrivals.disconnect();
    const panes = page.querySelector('.panes');
    if (panes) arrivals.observe(panes, { subtree: true, childList: true, attributes: true });
  });
  return () => {
    unsubscribe();
    arrivals.disconnect();
  };
}

/** What keeps the keyboard as long as it is open. */
const MODAL = '[role="dialog"]:not([aria-modal="false"]), [role="menu"]';

/**
 * Gives the keyboard to the view in the middle where what had it goes away under a key and nothing
 * else takes it, until the returned function is called.
 */
export function keepKeyboard(page: Document): () => void {
  const listening = new AbortController();
  const isLost = () => !page.activeElement || page.activeElement === page.body;
  let wasLost = true;
  const onKey = () => {
    // What is over the page gives back what there was before it: nothing, too.
    if (!page.activeElement?.closest(MODAL)) wasLost = isLost();
    if (wasLost) return;
    // A dialog gives the keyboard back with the next frame, as far as its opener is still there.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (isLost() && !page.querySelector(MODAL)) focusGraph(page);
      }),
    );
  };
  // Space presses a button only when it is let go.
  for (const event of ['keydown', 'keyup'])
    page.addEventListener(event, onKey, { capture: true, signal: listening.signal });
  return () => listening.abort();
}

/** Where the keyboard belongs in the view that stands in the middle of the page. */
function findView(page: Document): HTMLElement | undefined {
  const pane = page.querySelector<HTMLElement>('.pane');
  if (!pane) return findDrawings(page)[0];
  const inside = pane.querySelector<HTMLElement>(`${ROVING}, .article-pane`);
  return inside ?? pane;
}

/** Whether the page already shows a pane, be it that its content is still to come. */
function hasArrived(page: Document, pane: PaneId): boolean {
  const shown = page.querySelector<HTMLElement>('.pane')?.dataset.pane;
  return shown ? shown === pane : pane === 'graph' || pane === 'map';
}

/** The planes that are seen, the map beside the graph before the graph. */
function findDrawings(page: Document): readonly HTMLElement[] {
  return [
    ...page.querySelectorAll<HTMLElement>('.drawing-pane:not([hidden]) [role="application"]'),
  ];
}
