import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { actorAtLevel, type Level, type PlacedRelation } from '~/model/level';

/** The steps around an actor that are looked at alone. */
export interface Focus {
  readonly actor: ActorId;
  readonly steps: 1 | 2 | 3;
}

/**
 * The actors within a focus: those that a chain of at most so many of the relations joins to its
 * actor, or to the one it is folded into at the level. O(steps × relations).
 */
export function actorsInFocus(
  graph: Graph,
  level: Level,
  relations: readonly PlacedRelation[],
  { actor, steps }: Focus,
): ReadonlySet<ActorId> {
  const reached = new Set([actorAtLevel(graph, actor, level)]);
  for (let step = 0; step < steps; step += 1) {
    const frontier = relations.filter(({ from, to }) => reached.has(from) !== reached.has(to));
    for (const { from, to } of frontier) reached.add(from).add(to);
  }
  return reached;
}
