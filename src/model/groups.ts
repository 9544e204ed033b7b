import type { Localized } from '~/base/localized';
import type { Graph } from './graph';
import type { ActorId } from './ids';
import type { PlacedRelation } from './level';

/** What actors can be grouped by, in the order in which it is offered. */
export const GROUPINGS = ['kind', 'country', 'camp', 'community', 'part'] as const;

/** One of {@link GROUPINGS}. */
export type GroupingId = (typeof GROUPINGS)[number];

/** How actors are grouped in drawings: by what, and which of the groups are open, by their keys. */
export interface GroupChoice {
  readonly by: GroupingId;
  readonly open: readonly string[];
}

/** Some actors of a level that belong together: two at least. */
export interface FoundGroup {
  /** Tells it from the others of its grouping: a kind, a country, or the id of its strongest member. */
  readonly key: string;
  /** The strongest first: those with most relations. */
  readonly members: readonly ActorId[];
}

/** A group of a grouped graph. */
export interface ActorGroup extends FoundGroup {
  /** The id of the actor that stands for it while it is closed. */
  readonly id: ActorId;
  readonly by: GroupingId;
  readonly name: Localized;
  readonly isOpen: boolean;
  /** The relations among its members, whatever the filters. */
  readonly inner: readonly PlacedRelation[];
}

/** What a graph is grouped into, beyond what its level folds. */
export interface Groups {
  /** The largest first. */
  readonly all: readonly ActorGroup[];
  /** The group of each member, and of the actor that stands for it. */
  readonly of: ReadonlyMap<ActorId, ActorGroup>;
  /** For each member of a closed group the actor that stands for it. */
  readonly folds: ReadonlyMap<ActorId, ActorId>;
  /** The graph without groups. */
  readonly ungrouped: Graph;
  /** What stands under the name of a group, given the signs of the relations within it; '' for none. */
  readonly toInnerLabel: (inner: readonly PlacedRelation[], locale: string) => string;
}

/** No id of a dataset begins with it. */
const MARK = '~';
const JOINT = '.';

/** The id of the actor that stands for a closed group: `~country.ru`. */
export function groupIdOf(by: GroupingId, key: string): ActorId {
  return `${MARK}${by}${JOINT}${key}` as ActorId;
}

/** Whether an id is that of a group, or of a line or cell at one. */
export function isOfGroup(id: string): boolean {
  return id.includes(MARK);
}

/** What the id of a group is made of; undefined where it is that of something else. */
export function parseGroupId(id: string): Pick<ActorGroup, 'by' | 'key'> | undefined {
  const [head = '', ...rest] = id.split(JOINT);
  const by = GROUPINGS.find((grouping) => head === MARK + grouping);
  const key = rest.join(JOINT);
  return by && key ? { by, key } : undefined;
}

/** Whether an id is that of an actor, or can be that of a group. */
export function isActorOrGroup(graph: Graph, id: string): boolean {
  const group = parseGroupId(id);
  return group ? isGroupKey(graph, group.key) : graph.actors.has(id as ActorId);
}

/** Whether some group of a graph can have a key: a kind, a country of somebody, or an actor. */
export function isGroupKey({ vocabulary, actors }: Graph, key: string): boolean {
  return (
    vocabulary.actorKinds.has(key) ||
    actors.has(key as ActorId) ||
    [...actors.values()].some(({ country }) => country?.toLowerCase() === key)
  );
}

/** The group that an actor stands for, or is in, be it open or closed. */
export function findGroupOf({ groups }: Graph, id: ActorId): ActorGroup | undefined {
  return groups?.of.get(id);
}
