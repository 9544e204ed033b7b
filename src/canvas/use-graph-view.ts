import { createContext, useContext, useMemo } from 'react';
import type { WindowId } from '~/store/camera-slice';
import { selectGraphView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import type { GraphViewId } from '~/view/panes';

/** What a drawing shows, and which of the page's windows on a drawing is its own. */
export interface GraphViewScope {
  readonly graphView: GraphViewId;
  readonly window: WindowId;
}

/** Tells what stands in a drawing which one it is. */
export const GraphViewContext = createContext<GraphViewScope>({
  graphView: 'graph',
  window: 'main',
});

/** The drawing that a component stands in. */
export function useGraphView(): GraphViewScope {
  return useContext(GraphViewContext);
}

/** The scope of a drawing; it shows what the view asks for where nothing else is `given`. */
export function useScope(given: GraphViewId | undefined, window: WindowId): GraphViewScope {
  const ofView = useApp(selectGraphView);
  const graphView = given ?? ofView;
  return useMemo(() => ({ graphView, window }), [graphView, window]);
}
