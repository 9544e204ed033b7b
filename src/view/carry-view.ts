import type { Graph } from '~/model/graph';
import { parsePermalink, toSearch } from './permalink';
import { INITIAL_PREFERENCES } from './preferences';
import { applyOpening, type View } from './view';

/**
 * A view of one graph as far as it means something in another: as a link to it would open there,
 * without notice of what is dropped. What means the same stays the same object.
 */
export function carryView(view: View, from: Graph, to: Graph): View {
  const search = toSearch({ ...view, camera: null, ...INITIAL_PREFERENCES }, from);
  const { choices } = parsePermalink(search, to, { layouts: [view.layout.id] });
  return applyOpening(view, choices.view);
}
