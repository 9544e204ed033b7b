import type { AppState } from '~/store/app-store';
import { selectGraph, selectShareable } from '~/store/selectors';
import { toSearch } from '~/view/permalink';
import type { Shareable } from '~/view/shareable';

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
