import { findGroupOf } from '~/model/grouped';
import { type ActorGroup, GROUPINGS } from '~/model/groups';
import type { ActorId } from '~/model/ids';
import type { AppState } from '~/store/app-store';
import { selectGroupedGraph, selectView } from '~/store/selectors';
import { defineCommand } from './command';
import { nextOf } from './next-of';

/** The group that is selected, or that the selected actor is in. */
function findSelectedGroup(state: AppState): ActorGroup | undefined {
  const { selection } = selectView(state);
  return selection ? findGroupOf(selectGroupedGraph(state), selection.id as ActorId) : undefined;
}

/** The next way of grouping actors in drawings; after the last none. */
export const nextGrouping = defineCommand({
  id: 'next-grouping',
  group: 'show',
  keys: ['g'],
  run: (store) => {
    const state = store.getState();
    const by = nextOf([null, ...GROUPINGS], selectView(state).grouping?.by ?? null);
    state.setGrouping(by && { by, open: [] });
  },
});

/** The group that is selected, opened; or that of the selected actor, opened or closed. */
export const toggleGroup = defineCommand({
  id: 'toggle-group',
  group: 'show',
  keys: ['shift+g'],
  canRun: (state) => findSelectedGroup(state) !== undefined,
  run: (store) => {
    const { key } = findSelectedGroup(store.getState()) ?? {};
    if (key !== undefined) store.getState().toggleGroup(key);
  },
});
