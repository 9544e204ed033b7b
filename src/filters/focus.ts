import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { actorAtLevel, type Level, placeRelations } from '~/model/level';
import { ofGraph } from '~/model/of-graph';

/** The steps around an actor, or a group, that are looked at alone. */
export interface Focus {
  readonly actor: ActorId;
  /** Of a group its members, from whom the steps are counted; where they are not known, it is no focus. */
  readonly members?: readonly ActorId[];
  readonly steps: 1 | 2 | 3;
}

/** Who is joined to whom at a level; actors and relations by number. */
export interface Neighbours {
  readonly numbers: ReadonlyMap<ActorId, number>;
  /** The actor at each end of each relation. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** The relations at each actor. */
  readonly at: readonly (readonly number[])[];
}

/** How many steps each actor is away from that of a focus, by number; {@link FAR} beyond its steps. */
export type Distances = Uint8Array;

/** Whether a relation, by its number, can be walked along. */
export type IsOpen = (relation: number) => boolean;

const FAR = 255;

/** The relations of a graph at a level as ways between actors. Made once for a graph and level. */
export const findNeighbours = ofGraph((graph: Graph, level: Level): Neighbours => {
  const placed = placeRelations(graph, level);
  const ends = placed.flatMap(({ from, to }) => [from, to]);
  const ids = [...new Set([...graph.actors.keys(), ...ends])];
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const numberOf = (id: ActorId) => numbers.get(id) as number;
  const from = Uint32Array.from(placed, (one) => numberOf(one.from));
  const to = Uint32Array.from(placed, (one) => numberOf(one.to));
  const at: number[][] = ids.map(() => []);
  placed.forEach((one, relation) => {
    at[numberOf(one.from)]?.push(relation);
    at[numberOf(one.to)]?.push(relation);
  });
  return { numbers, from, to, at };
});

/** Those whom the steps of a focus are counted from, at a level. */
export function centresOf(
  graph: Graph,
  level: Level,
  { actor, members = [actor] }: Focus,
): readonly ActorId[] {
  return members.map((id) => actorAtLevel(graph, id, level));
}

/**
 * The distances within a focus: along chains of open relations, from its actor or the one it is
 * folded into at the level. O(relations at the actors within).
 */
export function findDistances(graph: Graph, level: Level, focus: Focus, isOpen: IsOpen): Distances {
  const neighbours = findNeighbours(graph, level);
  const distances = new Uint8Array(neighbours.at.length).fill(FAR);
  const starts = centresOf(graph, level, focus).flatMap((id) => neighbours.numbers.get(id) ?? []);
  for (const start of starts) distances[start] = 0;
  walkOn(neighbours, distances, [starts], focus.steps, isOpen);
  return distances;
}

/** Whether both ends of a relation, by its number, are within a focus. */
export function isWithin({ from, to }: Neighbours, distances: Distances, relation: number) {
  return distances[from[relation] as number] !== FAR && distances[to[relation] as number] !== FAR;
}

/** Whether an actor is within a focus. */
export function isActorWithin({ numbers }: Neighbours, distances: Distances, actor: ActorId) {
  const number = numbers.get(actor);
  return number !== undefined && distances[number] !== FAR;
}

/** Walks on from actors reached, by their distances, and shortens the distances of others in place. */
export function walkOn(
  { from, to, at }: Neighbours,
  distances: Distances,
  reached: number[][],
  steps: number,
  isOpen: IsOpen,
): void {
  for (let distance = 0; distance < steps; distance += 1) {
    const next = reached[distance + 1] ?? [];
    reached[distance + 1] = next;
    for (const actor of reached[distance] ?? []) {
      if (distances[actor] !== distance) continue;
      for (const relation of at[actor] ?? []) {
        const other = (from[relation] as number) + (to[relation] as number) - actor;
        if ((distances[other] as number) <= distance + 1 || !isOpen(relation)) continue;
        distances[other] = distance + 1;
        next.push(other);
      }
    }
  }
}
