import { toSearch } from '~/view/permalink';
import type { Shareable } from '~/view/shareable';
import type { AppState } from './app-store';
import { selectGraph, selectShareable } from './selectors';

/** The address of the page without what it shows: it opens the dataset as such. */
export function toPageLink(
  { origin, pathname }: Pick<Location, 'origin' | 'pathname'> = window.location,
): string {
  return origin + pathname;
}

/** The address that opens on what is shown now, but for what `changed` says. */
export function toViewLink(state: AppState, changed: Partial<Shareable> = {}): string {
  return toPageLink() + toSearch({ ...selectShareable(state), ...changed }, selectGraph(state));
}
