import { actors } from '~/filters/actors';
import type { ActorId } from '~/model/ids';
import { actorAtLevel } from '~/model/level';
import type { AppState, AppStore } from './app-store';
import { selectGraph, selectView } from './selectors';

/** How many actors of the present level the reader has hidden one by one. */
export function countHiddenActors(state: AppState): number {
  const { filters, level } = selectView(state);
  const graph = selectGraph(state);
  return filters.actors.filter((id) => actorAtLevel(graph, id as ActorId, level) === id).length;
}

/** Brings back every actor that was hidden. */
export function showHiddenActors(store: AppStore): void {
  store.getState().setFilter('actors', actors.initial);
}
