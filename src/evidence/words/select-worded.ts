import { memoise } from '~/base/memoise';
import type { VisibleGraph } from '~/filters/visible-graph';
import type { PlacedRelation } from '~/model/level';
import type { AppState } from '~/store/app-store';
import { selectSelected, selectVisibleGraph } from '~/store/selectors';
import type { Selected } from '~/view/selected';

const relationsOf = memoise(toRelations);

/** The relations shown that belong to what is selected; where nothing is, all that are shown. */
export function selectWordedRelations(state: AppState): readonly PlacedRelation[] {
  return relationsOf(selectVisibleGraph(state), selectSelected(state));
}

function toRelations(
  visible: VisibleGraph,
  selected: Selected | undefined,
): readonly PlacedRelation[] {
  if (!selected) return visible.relations;
  if (selected.type === 'line') {
    const chosen = new Set(selected.relations.map(({ relation }) => relation));
    return visible.relations.filter(({ relation }) => chosen.has(relation));
  }
  const { lines = [], inner = [] } = selected.visible ?? {};
  return [...lines.flatMap(({ relations }) => relations), ...inner];
}
