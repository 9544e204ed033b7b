import type { Graph } from './graph';
import { type ActorGroup, parseGroupId, UNCONNECTED } from './groups';
import type { ActorId } from './ids';

/** Whether an id is that of an actor, or can be that of a group. */
export function isActorOrGroup(graph: Graph, id: string): boolean {
  const group = parseGroupId(id);
  return group ? isGroupKey(graph, group.key) : graph.actors.has(id as ActorId);
}

/** Whether some group of a graph can have a key: a kind, a country of somebody, or an actor. */
export function isGroupKey({ vocabulary, actors }: Graph, key: string): boolean {
  return (
    key === UNCONNECTED ||
    vocabulary.actorKinds.has(key) ||
    actors.has(key as ActorId) ||
    [...actors.values()].some(({ country }) => country?.toLowerCase() === key)
  );
}

/** The group that an actor stands for, or is in, be it open or closed. */
export function findGroupOf({ groups }: Graph, id: ActorId): ActorGroup | undefined {
  return groups?.of.get(id);
}
