import { actors } from '~/filters/actors';
import { toggleOptions } from '~/filters/switch-option';
import type { ActorId } from '~/model/ids';
import type { AppState, AppStore } from './app-store';
import { selectGraph, selectView } from './selectors';

/** Whether every one of some actors is hidden. */
export function areHidden(state: AppState, ids: readonly ActorId[]): boolean {
  const hidden = new Set(selectView(state).filters.actors);
  return ids.every((id) => hidden.has(id));
}

/**
 * Takes some actors out of the picture with their relations, in one step; brings them back where
 * all of them are hidden.
 */
export function toggleHiddenActors(store: AppStore, ids: readonly ActorId[]): void {
  const state = store.getState();
  const options = actors.optionsOf(selectGraph(state));
  state.setFilter('actors', toggleOptions(selectView(state).filters.actors, ids, options));
}
