import { type RefObject, useLayoutEffect } from 'react';
import type { AppStore } from '~/store/app-store';
import { useAppStore } from '~/store/use-app';

/** The row that stood at the top of the view, and how far above it the row started, in pixels. */
interface Place {
  readonly row: string;
  readonly offset: number;
}

const PLACES = new WeakMap<AppStore, Place>();

/** Comes back to the row that was read when the view was left. */
export function useScrollPlace(panel: RefObject<HTMLElement | null>): void {
  const store = useAppStore();
  useLayoutEffect(() => {
    const window = panel.current;
    if (!window) return undefined;
    const place = PLACES.get(store);
    const row = place && rowsOf(window).find(({ dataset }) => dataset.place === place.row);
    if (row) window.scrollTop += toOffset(row, window) - place.offset;
    return () => {
      const top = rowsOf(window).find((each) => toOffset(each, window) + each.offsetHeight > 0);
      if (window.scrollTop > 0 && top)
        PLACES.set(store, { row: top.dataset.place ?? '', offset: toOffset(top, window) });
      else PLACES.delete(store);
    };
  }, [panel, store]);
}

function rowsOf(window: HTMLElement): readonly HTMLElement[] {
  return [...window.querySelectorAll<HTMLElement>('li[data-place]')];
}

/** How far below the top of the window a row starts. */
function toOffset(row: HTMLElement, window: HTMLElement): number {
  return row.getBoundingClientRect().top - window.getBoundingClientRect().top;
}
