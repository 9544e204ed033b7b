import type { AppState } from '~/store/app-store';
import { selectView } from '~/store/selectors';
import type { GraphViewId } from '~/view/panes';

/** What stands in the middle of the page. */
export interface ShownPanes {
  /** What the plane shows. */
  readonly graphView: GraphViewId;
  /** Whether the plane is seen: alone, or beside another pane where there is room for two. */
  readonly hasGraphView: boolean;
  /** Whether the map stands on a plane of its own beside the graph's. */
  readonly hasMapBeside: boolean;
}

/** What the page has room for. */
export interface PageRoom {
  /** Whether only one pane has room. */
  readonly isNarrow: boolean;
}

/** Whether another pane stands beside the graph's. */
export function isSplitShown(state: AppState, { isNarrow }: PageRoom): boolean {
  return selectView(state).isSplit && !isNarrow;
}

/** Whether a plane is seen, with the graph on it or the map. */
export function isGraphViewShown(state: AppState, room: PageRoom): boolean {
  const { pane } = selectView(state);
  return isSplitShown(state, room) || pane === 'graph' || pane === 'map';
}

/** What the plane of the page shows, also while it is not seen. */
export function findShownGraphView(state: AppState, room: PageRoom): GraphViewId {
  return selectView(state).pane === 'map' && !isSplitShown(state, room) ? 'map' : 'graph';
}

/** Whether the graph is seen where a layout has put it, so that another layout can be. */
export function isLayoutShown(state: AppState, room: PageRoom): boolean {
  return isGraphViewShown(state, room) && findShownGraphView(state, room) === 'graph';
}
