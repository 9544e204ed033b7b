import { useLayoutEffect, useState } from 'react';
import {
  type AspectPreset,
  aspectPresetAt,
  aspectPresetsOf,
  findAspectPreset,
  graphViewAt,
} from '~/layout/aspect-preset';
import type { AppState } from '~/store/app-store';
import { selectCamera } from '~/store/camera-slice';
import { selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import type { GraphViewScope } from './use-graph-view';

/**
 * The preset that actors are arranged in: that of the window, until the reader has moved an
 * actor or the window; then the one that was made in. A map has presets of its own, and less
 * room than the graph that comes after it in the same window. Null until the window has a size.
 */
export function useAspectPreset(
  element: HTMLElement | null,
  scope: GraphViewScope,
): AspectPreset | null {
  const { graphView } = scope;
  const kept = useApp((state) => selectKeptPreset(state, scope));
  const [ofWindow, setOfWindow] = useState<AspectPreset | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another plane has another size
  useLayoutEffect(() => {
    if (!element) return undefined;
    let current: AspectPreset | undefined;
    const observe = () => {
      const { width, height } = element.getBoundingClientRect();
      if (width < 20 || height < 20) return;
      current = findAspectPreset({ width, height }, current);
      setOfWindow(current);
    };
    observe();
    const observer = new ResizeObserver(observe);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element, graphView]);
  const id = kept ?? ofWindow?.id;
  return (ofWindow && aspectPresetsOf(graphView).find((preset) => preset.id === id)) ?? null;
}

function selectKeptPreset(
  state: AppState,
  { graphView, window }: GraphViewScope,
): AspectPreset['id'] | null {
  const [place] = graphView === 'graph' ? Object.values(selectView(state).moved) : [];
  const point = place ?? selectCamera(state, window);
  return point && graphViewAt(point) === graphView ? aspectPresetAt(point).id : null;
}
