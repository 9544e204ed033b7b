import { actors } from '~/filters/actors';
import { toggleOption } from '~/filters/switch-option';
import type { ActorId } from '~/model/ids';
import type { AppStore } from './app-store';
import { selectGraph, selectView } from './selectors';

/** Takes an actor out of the picture, with its relations, or brings it back. */
export function toggleHiddenActor(store: AppStore, id: ActorId): void {
  const state = store.getState();
  const options = actors.optionsOf(selectGraph(state));
  state.setFilter('actors', toggleOption(selectView(state).filters.actors, id, options));
}
