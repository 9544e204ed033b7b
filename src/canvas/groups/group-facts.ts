import { groupBy } from '~/base/group-by';
import { memoise } from '~/base/memoise';
import type { VisibleGraph } from '~/filters/visible-graph';
import type { Graph } from '~/model/graph';
import { findGroupOf } from '~/model/grouped';
import { type ActorGroup, isOfGroup } from '~/model/groups';
import type { ActorId } from '~/model/ids';
import type { PlacedRelation } from '~/model/level';
import { type Line, toLines } from '~/model/lines';
import type { AppState } from '~/store/app-store';
import { selectGroupedGraph, selectView } from '~/store/selectors';

/** What filters leave of a group, be it open or closed. */
export interface GroupFacts {
  /** The relations among its members, between the members themselves. */
  readonly inner: readonly PlacedRelation[];
  /** Its lines to other groups, as long as these are closed, and to other actors. */
  readonly outer: readonly Line[];
}

const NOTHING: readonly PlacedRelation[] = [];

/** The relations among the members of each group, by its id, of those in a graph without groups. */
export const findInner = memoise(
  (graph: Graph, { relations }: VisibleGraph): ReadonlyMap<ActorId, readonly PlacedRelation[]> => {
    const idOf = (id: ActorId) => findGroupOf(graph, id)?.id;
    const within = relations.filter(
      ({ from, to }) => idOf(from) !== undefined && idOf(from) === idOf(to),
    );
    return groupBy(within, ({ from }) => idOf(from) as ActorId);
  },
);

/** The facts of a group of a grouped graph, by a graph without groups that filters leave. */
export const findGroupFacts = memoise(
  (grouped: Graph, visible: VisibleGraph, group: ActorGroup): GroupFacts => {
    const members = new Set<ActorId>(group.members);
    const place = (id: ActorId) =>
      members.has(id) ? group.id : (grouped.groups?.folds.get(id) ?? id);
    const crossing = visible.relations.filter(
      ({ from, to }) => members.has(from) !== members.has(to),
    );
    const placed = crossing.map((one) => ({ ...one, from: place(one.from), to: place(one.to) }));
    return {
      inner: findInner(grouped, visible).get(group.id) ?? NOTHING,
      outer: toLines(placed, visible.level),
    };
  },
);

/** The group that is selected, be it open or closed. */
export function selectSelectedGroup(state: AppState): ActorGroup | undefined {
  const { selection } = selectView(state);
  return selection?.type === 'actor' && isOfGroup(selection.id)
    ? findGroupOf(selectGroupedGraph(state), selection.id)
    : undefined;
}
