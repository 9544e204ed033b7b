import { actors } from '~/filters/actors';
import { switchOptions, toggleOption } from '~/filters/switch-option';
import type { ActorId } from '~/model/ids';
import type { AppState, AppStore } from './app-store';
import { selectGraph, selectView } from './selectors';

/** Takes an actor out of the picture, with its relations, or brings it back. */
export function toggleHiddenActor(store: AppStore, id: ActorId): void {
  const state = store.getState();
  const options = actors.optionsOf(selectGraph(state));
  state.setFilter('actors', toggleOption(selectView(state).filters.actors, id, options));
}

/** Whether every one of some actors is hidden. */
export function areHidden(state: AppState, ids: readonly ActorId[]): boolean {
  const hidden = new Set(selectView(state).filters.actors);
  return ids.every((id) => hidden.has(id));
}

/** Takes some actors out of the picture in one step; brings them back where all of them are hidden. */
export function toggleHiddenActors(store: AppStore, ids: readonly ActorId[]): void {
  const state = store.getState();
  const options = actors.optionsOf(selectGraph(state));
  const isOn = areHidden(state, ids);
  state.setFilter('actors', switchOptions(selectView(state).filters.actors, ids, options, isOn));
}
