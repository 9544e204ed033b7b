import { useLayoutEffect, useState } from 'react';
import type { AppState } from '~/store/app-store';
import { selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { findProportion, PROPORTIONS, type Proportion, proportionAt } from './proportions';

/**
 * The proportion that actors are arranged in: that of the window, until the reader has moved an
 * actor or the window; then the one that was made in. Null until the window has a size.
 */
export function useProportion(element: HTMLElement | null): Proportion | null {
  const kept = useApp(selectKeptProportion);
  const [ofWindow, setOfWindow] = useState<Proportion | null>(null);
  useLayoutEffect(() => {
    if (!element) return undefined;
    const observe = () => {
      const { width, height } = element.getBoundingClientRect();
      if (width < 20 || height < 20) return;
      setOfWindow((current) => findProportion({ width, height }, current ?? undefined));
    };
    observe();
    const observer = new ResizeObserver(observe);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return ofWindow && (PROPORTIONS.find(({ id }) => id === kept) ?? ofWindow);
}

function selectKeptProportion(state: AppState): Proportion['id'] | null {
  const [place] = Object.values(selectView(state).moved);
  const point = place ?? state.camera;
  return point ? proportionAt(point).id : null;
}
