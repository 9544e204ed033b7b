import { memoise } from '~/base/memoise';
import type { Graph } from '~/model/graph';
import type { AppState } from '~/store/app-store';
import { selectGraph, selectView } from '~/store/selectors';
import { toSearch } from '~/view/permalink';
import type { Selection, View } from '~/view/view';

const hrefOf = memoise(
  (graph: Graph, view: View, locale: AppState['locale'], theme: AppState['theme']) =>
    (selection: Selection | null): string =>
      toSearch({ ...view, selection, camera: null, locale, theme }, graph),
);

/** The relative address of the present view with another selection, for links. */
export function selectHref(state: AppState): (selection: Selection | null) => string {
  return hrefOf(selectGraph(state), selectView(state), state.locale, state.theme);
}

/** The key of a selection in the `data-to` of its links, by which a link is found again. */
export function linkKey(selection: Selection | null): string {
  return selection ? `${selection.type} ${selection.id}` : '';
}
