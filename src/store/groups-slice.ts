import type { Focus } from '~/filters/focus';
import type { VisibleGraph } from '~/filters/visible-graph';
import type { Graph } from '~/model/graph';
import type { GroupChoice } from '~/model/groups';
import type { Level } from '~/model/level';
import type { Selected } from '~/view/selected';
import type { SetSlice } from './slice';

/** What groups graphs. The same arguments give the same results. */
export interface Grouper {
  /** A graph at a level with its groups; undefined where these are not known yet. */
  readonly group: (graph: Graph, level: Level, choice: GroupChoice) => Graph | undefined;
  /** What an open group is as something selected: the relations among its members, and their lines. */
  readonly inside: (grouped: Graph, visible: VisibleGraph, id: string) => Selected | undefined;
  /** The neighbourhood of a group, open or closed; null where there is none of that id. */
  readonly around: (grouped: Graph, focus: Focus) => Focus | null;
  /** What is selected of a grouped graph, in the actors and lines of a visible graph without groups. */
  readonly ungroup: (selected: Selected, visible: VisibleGraph) => Selected;
}

/** What a session groups graphs by. */
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
