import { isOfGroup } from '~/model/groups';
import type { AppState } from './app-store';
import { type ShownGraph, selectGraph, selectGroupedPart, selectVisibleGraph } from './selectors';

/** Where something stands by its id: a group, or what is at one, in the grouped graph. */
export function selectShownWith(state: AppState, id: string): ShownGraph {
  return isOfGroup(id)
    ? selectGroupedPart(state)
    : { graph: selectGraph(state), visible: selectVisibleGraph(state) };
}
