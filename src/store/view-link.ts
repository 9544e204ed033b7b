import { toDocumentSearch } from '~/view/document-ref';
import { toSearch } from '~/view/permalink';
import { INITIAL_PREFERENCES } from '~/view/preferences';
import type { Shareable } from '~/view/shareable';
import type { AppState } from './app-store';
import { selectGraph, selectShareable } from './selectors';

/** The address of the page without what it shows: it opens the dataset as such. */
export function toPageLink(
  { documentRef }: Pick<AppState, 'documentRef'>,
  { origin, pathname }: Pick<Location, 'origin' | 'pathname'> = window.location,
): string {
  return origin + pathname + toDocumentSearch('', documentRef);
}

/** The query, `?` included, that opens on what is shown now, but for what `changed` says. */
export function toViewSearch(state: AppState, changed: Partial<Shareable> = {}): string {
  const shared = { ...selectShareable(state), ...changed };
  return toDocumentSearch(toSearch(shared, selectGraph(state)), state.documentRef);
}

/** The address that opens on what is shown now, but for what `changed` says. */
export function toViewLink(state: AppState, changed: Partial<Shareable> = {}): string {
  const { origin, pathname } = window.location;
  return origin + pathname + toViewSearch(state, changed);
}

/** The view as the query of a link, without language and look, which are the reader's; '' for the first. */
export function toViewOnly(state: AppState): string {
  return toSearch({ ...selectShareable(state), ...INITIAL_PREFERENCES }, selectGraph(state));
}
