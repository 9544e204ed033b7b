import { toSearch } from '~/view/permalink';
import { INITIAL_PREFERENCES } from '~/view/preferences';
import type { AppState } from './app-store';
import { selectGraph, selectShareable } from './selectors';

/** The view as the query of a link, without language and look, which are the reader's; '' for the first. */
export function toViewOnly(state: AppState): string {
  return toSearch({ ...selectShareable(state), ...INITIAL_PREFERENCES }, selectGraph(state));
}
