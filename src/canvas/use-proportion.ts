import { useLayoutEffect, useState } from 'react';
import type { AppState } from '~/store/app-store';
import { selectCamera } from '~/store/camera-slice';
import { selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import {
  findProportion,
  type Proportion,
  planeAt,
  proportionAt,
  proportionsOf,
} from './proportions';
import type { PlaneScope } from './use-plane';

/**
 * The proportion that actors are arranged in: that of the window, until the reader has moved an
 * actor or the window; then the one that was made in. A map has proportions of its own, and less
 * room than the graph that comes after it in the same window. Null until the window has a size.
 */
export function useProportion(element: HTMLElement | null, scope: PlaneScope): Proportion | null {
  const { plane } = scope;
  const kept = useApp((state) => selectKeptProportion(state, scope));
  const [ofWindow, setOfWindow] = useState<Proportion | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another plane has another size
  useLayoutEffect(() => {
    if (!element) return undefined;
    let current: Proportion | undefined;
    const observe = () => {
      const { width, height } = element.getBoundingClientRect();
      if (width < 20 || height < 20) return;
      current = findProportion({ width, height }, current);
      setOfWindow(current);
    };
    observe();
    const observer = new ResizeObserver(observe);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element, plane]);
  const id = kept ?? ofWindow?.id;
  return (ofWindow && proportionsOf(plane).find((proportion) => proportion.id === id)) ?? null;
}

function selectKeptProportion(
  state: AppState,
  { plane, window }: PlaneScope,
): Proportion['id'] | null {
  const [place] = plane === 'graph' ? Object.values(selectView(state).moved) : [];
  const point = place ?? selectCamera(state, window);
  return point && planeAt(point) === plane ? proportionAt(point).id : null;
}
