import { toOwnSearch } from '~/view/own-link';
import { toSearch } from '~/view/permalink';
import type { Shareable } from '~/view/shareable';
import type { AppState } from './app-store';
import { selectGraph, selectShareable } from './selectors';

/** The address of the page without what it shows: it opens the dataset as such. */
export function toPageLink(
  { ownId }: Pick<AppState, 'ownId'>,
  { origin, pathname }: Pick<Location, 'origin' | 'pathname'> = window.location,
): string {
  return origin + pathname + toOwnSearch('', ownId);
}

/** The query, `?` included, that opens on what is shown now, but for what `changed` says. */
export function toViewSearch(state: AppState, changed: Partial<Shareable> = {}): string {
  const shared = { ...selectShareable(state), ...changed };
  return toOwnSearch(toSearch(shared, selectGraph(state)), state.ownId);
}

/** The address that opens on what is shown now, but for what `changed` says. */
export function toViewLink(state: AppState, changed: Partial<Shareable> = {}): string {
  const { origin, pathname } = window.location;
  return origin + pathname + toViewSearch(state, changed);
}
