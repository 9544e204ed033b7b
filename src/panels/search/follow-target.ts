import type { Target } from '~/analysis/search/search-index';
import { relationKind } from '~/filters/relation-kind';
import { actorAtLevel } from '~/model/level';
import type { AppStore } from '~/store/app-store';
import { selectGraph, selectView } from '~/store/selectors';
import { type Selection, toRelationSelection } from '~/view/view';

/** Goes where something found leads: to an actor or a relation, or to the kind seen alone. */
export function followTarget(store: AppStore, target: Target): void {
  const state = store.getState();
  const graph = selectGraph(state);
  const { level } = selectView(state);
  if (target.type === 'kind') {
    const others = relationKind.optionsOf(graph).filter((kind) => kind !== target.kind);
    state.setFilter('relation-kind', others);
    state.fly('everything');
    return;
  }
  const selection: Selection =
    target.type === 'actor'
      ? { type: 'actor', id: actorAtLevel(graph, target.actor.id, level) }
      : toRelationSelection(target.relation);
  state.select(selection);
  state.fly(selection);
}
