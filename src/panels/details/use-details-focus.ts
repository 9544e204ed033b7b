import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { linkKey } from '~/evidence/links/SelectLink';
import { selectView } from '~/store/selectors';
import { useAppStore } from '~/store/use-app';
import type { Selection } from '~/view/view';

/** Which way the reader went by a control of the panel. */
type Move = 'forward' | 'back';

const GRAPH = '[role="application"]';

/**
 * Keeps the reader's place while the panel shows one thing after the other. A link in it leads to
 * the heading of what it opens; the way back leads to the link that was followed. A selection made
 * elsewhere leaves the focus where it is; Enter in the graph on what is selected already goes to
 * its heading, and putting it away goes back to the graph. Focus lost with what was shown, as by
 * the browser's back button, goes to the new heading. Returns what to call before the panel
 * changes the selection itself.
 */
export function useDetailsFocus(
  panel: RefObject<HTMLElement | null>,
  selection: Selection | null,
): (move: Move) => void {
  const pending = useRef<Move>(null);
  const shown = useRef(selection);
  const graph = useGraphEntrance(panel);
  const hasLostFocus = useLostFocus();
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = selection;
    const move = pending.current;
    pending.current = null;
    if (!panel.current || before === selection) return;
    scrollToStart(panel.current);
    if (move) placeFocus(panel.current, move, before);
    else if (hasLostFocus())
      ((selection ? null : graph.current) ?? currentHeading(panel.current))?.focus();
    if (!selection) graph.current = null;
  }, [panel, selection, graph, hasLostFocus]);
  return useCallback((move) => {
    pending.current = move;
  }, []);
}

/** Lets Enter in the graph on what is selected already go to the panel; gives the graph left so. */
function useGraphEntrance(panel: RefObject<HTMLElement | null>): RefObject<HTMLElement | null> {
  const store = useAppStore();
  const graph = useRef<HTMLElement>(null);
  useEffect(() => {
    const enter = (event: KeyboardEvent) => {
      const left = document.activeElement?.closest<HTMLElement>(GRAPH);
      const state = store.getState();
      const { selection } = selectView(state);
      if (event.key !== 'Enter' || event.shiftKey || !left || !panel.current) return;
      if (!selection || linkKey(state.hovered) !== linkKey(selection)) return;
      graph.current = left;
      event.preventDefault();
      currentHeading(panel.current)?.focus({ preventScroll: true });
    };
    document.addEventListener('keydown', enter, { capture: true });
    return () => document.removeEventListener('keydown', enter, { capture: true });
  }, [panel, store]);
  return graph;
}

/** Scrolls what the panel scrolls in, and never the page. */
function scrollToStart(panel: HTMLElement): void {
  let around = panel.parentElement;
  while (around && around.scrollTop === 0) around = around.parentElement;
  if (around && around !== document.documentElement) around.scrollTop = 0;
}

function placeFocus(panel: HTMLElement, move: Move, before: Selection | null): void {
  const followed = [...panel.querySelectorAll<HTMLElement>('a[data-to]')].find(
    (link) => link.dataset.to === linkKey(before) && link.checkVisibility(),
  );
  if (move === 'back' && followed) followed.focus();
  else currentHeading(panel)?.focus({ preventScroll: true });
}

/** Tells whether what had the focus is gone; a press elsewhere gives the focus up for good. */
function useLostFocus(): () => boolean {
  const last = useRef<EventTarget>(null);
  useEffect(() => {
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    const keep = ({ target }: Event) => {
      last.current = target;
    };
    const forget = () => {
      last.current = null;
    };
    document.addEventListener('focusin', keep, options);
    document.addEventListener('pointerdown', forget, options);
    return () => listening.abort();
  }, []);
  return useCallback(
    () =>
      document.activeElement === document.body &&
      last.current instanceof Element &&
      !last.current.checkVisibility(),
    [],
  );
}

/** The heading of what the panel shows now. */
function currentHeading(panel: ParentNode): HTMLElement | undefined {
  return [...panel.querySelectorAll<HTMLElement>('h2')].find((heading) =>
    heading.checkVisibility(),
  );
}
