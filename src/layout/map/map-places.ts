import { capitalOf } from '~/model/capitals';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { actorAtLevel, type Level } from '~/model/level';
import type { Actor } from '~/model/schema';

/** A place on the globe, in degrees. */
export type Location = NonNullable<Actor['location']>;

/** Which of a level's actors have a place on the map, and whose. */
export interface MapPlaces {
  /** Those with a location of their own, and those who stand at the capital of their country. */
  readonly located: ReadonlyMap<ActorId, Location>;
  /** Those who stand with the located actor that they act for, and with whom. */
  readonly hosts: ReadonlyMap<ActorId, ActorId>;
  /** Those of the located who stand at the capital of their country. */
  readonly byCountry: readonly ActorId[];
  /** The rest, in the order of the dataset. */
  readonly placeless: readonly ActorId[];
}

/**
 * Finds whose place is known: where the dataset gives it, or that of one whom an actor acts for; else
 * where the state of its country stands, or that country's capital.
 */
export function findMapPlaces(graph: Graph, level: Level): MapPlaces {
  const located = new Map<ActorId, Location>();
  const hosts = new Map<ActorId, ActorId>();
  const placeless: ActorId[] = [];
  const countries = findCountries(graph);
  const byCountry: ActorId[] = [];
  for (const actor of graph.actors.values()) {
    if (actorAtLevel(graph, actor.id, level) !== actor.id) continue;
    const host = findHost(graph, actor);
    const place = host.location ?? countries(host.country);
    if (!place) placeless.push(actor.id);
    else if (host.id !== actor.id) hosts.set(actor.id, host.id);
    else {
      located.set(actor.id, place);
      if (!actor.location) byCountry.push(actor.id);
    }
  }
  return { located, hosts, byCountry, placeless };
}

/**
 * The actor itself, or else the nearest that it acts for, that has a location; where none has, the
 * last that has a country, or the actor itself.
 */
function findHost(graph: Graph, actor: Actor): Actor {
  const seen = new Set<ActorId>();
  let host = actor;
  let next: Actor | undefined = actor;
  while (next && !seen.has(next.id)) {
    if (next.location) return next;
    if (next.country) host = next;
    seen.add(next.id);
    next = next.actsFor && graph.actors.get(next.actsFor);
  }
  return host;
}

/** The place of a country: that of its state where the dataset gives one, else its capital's. */
function findCountries(graph: Graph): (country: string | undefined) => Location | undefined {
  const states = new Map<string, Location>();
  for (const { kind, country, location } of graph.actors.values())
    if (kind === 'state' && country && location) states.set(country, location);
  return (country) => (country ? (states.get(country) ?? capitalOf(country)?.location) : undefined);
}
