import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { Level } from '~/model/level';
import type { Actor } from '~/model/schema';

/** A place on the globe, in degrees. */
export type Location = NonNullable<Actor['location']>;

/** Which of a level's actors have a place on the map, and whose. */
export interface MapPlaces {
  /** Those with a location of their own. */
  readonly located: ReadonlyMap<ActorId, Location>;
  /** Those who stand with the located actor that they act for, and with whom. */
  readonly hosts: ReadonlyMap<ActorId, ActorId>;
  /** The rest, in the order of the dataset. */
  readonly placeless: readonly ActorId[];
}

/** Finds whose place is known. Nobody is given a place that the dataset does not give. */
export function findMapPlaces(graph: Graph, level: Level): MapPlaces {
  const located = new Map<ActorId, Location>();
  const hosts = new Map<ActorId, ActorId>();
  const placeless: ActorId[] = [];
  for (const actor of graph.dataset.actors) {
    if (level === 'principals' && graph.principals.get(actor.id) !== actor.id) continue;
    const host = findLocated(graph, actor);
    if (host?.id === actor.id && host.location) located.set(actor.id, host.location);
    else if (host) hosts.set(actor.id, host.id);
    else placeless.push(actor.id);
  }
  return { located, hosts, placeless };
}

/** The actor itself, or else the nearest that it acts for, that has a location. */
function findLocated(graph: Graph, actor: Actor): Actor | undefined {
  const seen = new Set<ActorId>();
  let next: Actor | undefined = actor;
  while (next && !next.location && !seen.has(next.id)) {
    seen.add(next.id);
    next = next.actsFor && graph.actors.get(next.actsFor);
  }
  return next?.location ? next : undefined;
}
