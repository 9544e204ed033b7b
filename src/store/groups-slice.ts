import type { Graph } from '~/model/graph';
import type { GroupChoice } from '~/model/groups';
import type { Level } from '~/model/level';
import type { SetSlice } from './slice';

/**
 * Groups a graph at a level; undefined where the groups are not known yet. The same arguments give
 * the same graph.
 */
export type Grouper = (graph: Graph, level: Level, choice: GroupChoice) => Graph | undefined;

/** What groups graphs. */
export interface GroupsState {
  /** Null until something is to be grouped and its part is loaded; another as more groups are known. */
  readonly grouper: Grouper | null;
}

/** Nothing is grouped. */
export const INITIAL_GROUPS: GroupsState = { grouper: null };

/** What can be done about groups. */
export interface GroupsActions {
  readonly setGrouper: (grouper: Grouper) => void;
}

/** Binds what groups graphs to a store. */
export function createGroupsActions(set: SetSlice<GroupsState>): GroupsActions {
  return { setGrouper: (grouper) => set(() => ({ grouper })) };
}
