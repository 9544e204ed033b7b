import type { Strongest } from '~/filters/strongest';
import type { AppState } from '~/store/app-store';
import { selectStrongest } from '~/store/selectors';

/** How many of the actors are drawn. */
export type DrawnCount = Pick<Strongest, 'shown' | 'total'>;

/** A session whose document has only the actors that drawings show; the very one where these are all. */
export function toDrawnState(state: AppState): AppState {
  const { graph } = selectStrongest(state);
  const { document, view } = state.history.present;
  if (graph === document.graph) return state;
  const drawn = { ...view, limit: 'all' as const, grouping: null };
  const present = { document: { ...document, graph }, view: drawn };
  return { ...state, history: { ...state.history, present } };
}
