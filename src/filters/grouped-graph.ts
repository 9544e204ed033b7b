import type { GroupingInput } from '~/analysis/groupings/grouping';
import { groupBy } from '~/base/group-by';
import type { Localized } from '~/base/localized';
import type { Graph, Groups } from '~/model/graph';
import { type ActorGroup, type GroupChoice, groupIdOf, type KeyedGroup } from '~/model/groups';
import type { ActorId } from '~/model/ids';
import { actorAtLevel, type Level, placeRelations } from '~/model/level';
import type { Actor } from '~/model/schema';

/** The words of a grouped graph. */
export interface GroupWords extends Pick<Groups, 'toInnerLabel'> {
  /** What the kind of a group is called whose members are of several. */
  readonly mixedLabel: () => Localized;
  /** What a group is called, given its members. */
  readonly nameOf: (
    group: Pick<ActorGroup, 'by' | 'key'>,
    members: readonly Actor[],
    graph: Graph,
  ) => Localized;
}

/** The kind of a group whose members are of several; no dataset can have one of that id. */
const MIXED_KIND = '~mixed';

/** What the actors of a level are grouped by. */
export function toGroupingInput(graph: Graph, level: Level): GroupingInput {
  const { actors } = graph;
  const standing = [...actors.values()].filter(({ id }) => actorAtLevel(graph, id, level) === id);
  return {
    actors: standing.map(({ id, kind, country }) => ({
      id,
      kind,
      country: country ?? actors.get(actorAtLevel(graph, id, 'principals'))?.country,
    })),
    ties: placeRelations(graph, level).map(({ from, to, relation: { sign } }) => ({
      from,
      to,
      sign,
    })),
  };
}

/**
 * A graph at a level whose closed groups each have an actor that stands for their members: relations with
 * others become its lines, those among them are within it. Every actor and relation of the graph
 * is in it.
 */
export function toGroupedGraph(
  graph: Graph,
  level: Level,
  found: readonly KeyedGroup[],
  { by, open }: GroupChoice,
  { nameOf, toInnerLabel, mixedLabel }: GroupWords,
): Graph {
  const ids = new Map<ActorId, ActorId>();
  for (const { key, members } of found)
    for (const member of members) ids.set(member, groupIdOf(by, key));
  const inner = groupBy(placeRelations(graph, level), ({ from, to }) =>
    ids.get(from) === ids.get(to) ? ids.get(from) : undefined,
  );
  const all = found.map(({ key, members }): ActorGroup => {
    const id = groupIdOf(by, key);
    const actors = members.flatMap((member) => graph.actors.get(member) ?? []);
    return {
      id,
      by,
      key,
      members,
      name: nameOf({ by, key }, actors, graph),
      isOpen: open.includes(key),
      inner: (inner.get(id) ?? []).map(({ relation }) => relation),
    };
  });
  const { vocabulary } = graph;
  const closed = all.filter(({ isOpen }) => !isOpen);
  const foldOf = ({ id, members }: ActorGroup) => members.map((member) => [member, id] as const);
  const ofGroup = (group: ActorGroup) =>
    [group.id, ...group.members].map((id) => [id, group] as const);
  const standIns = closed.map((group) => [group.id, toStandIn(group, graph)] as const);
  return {
    ...graph,
    actors: new Map([...standIns, ...graph.actors]),
    vocabulary: {
      ...vocabulary,
      actorKinds: new Map([
        ...vocabulary.actorKinds,
        [MIXED_KIND, { id: MIXED_KIND, label: mixedLabel() }],
      ]),
    },
    principals: new Map([...graph.principals, ...closed.map(({ id }) => [id, id] as const)]),
    groups: {
      all,
      of: new Map(all.flatMap(ofGroup)),
      folds: new Map(closed.flatMap(foldOf)),
      opened: findOpened(all),
      ungrouped: graph,
      toInnerLabel,
    },
  };
}

/** So many members of open groups are drawn before all others, of each group alike. */
const MOST_OPENED = 60;

function findOpened(all: readonly ActorGroup[]): ReadonlySet<ActorId> {
  const open = all.filter(({ isOpen }) => isOpen);
  const room = Math.floor(MOST_OPENED / Math.max(1, open.length));
  return new Set(open.flatMap(({ members }) => members.slice(0, room)));
}

/** The actor of a closed group: of the kind and country of its members where these have but one. */
function toStandIn({ id, name, members }: ActorGroup, { actors }: Graph): Actor {
  const all = members.flatMap((member) => actors.get(member) ?? []);
  const sole = <Value>(values: readonly Value[]) =>
    new Set(values).size === 1 ? values[0] : undefined;
  const country = sole(all.map((actor) => actor.country));
  return {
    id,
    kind: sole(all.map(({ kind }) => kind)) ?? MIXED_KIND,
    name,
    ...(country ? { country } : {}),
    mentions: [],
  };
}
