import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { actorAtLevel, type Level, type PlacedRelation, placeRelations } from '~/model/level';
import { type Line, toLines } from '~/model/lines';
import type { Actor } from '~/model/schema';
import type { Vocabulary } from '~/model/vocabulary';
import type { FilterValues } from '.';
import type { ClaimPredicate } from './filter';
import { toPredicate } from './filter-values';
import { actorsInFocus, type Focus } from './focus';

/** What decides which part of a graph is looked at. */
export interface Narrowing {
  readonly level: Level;
  readonly filters: FilterValues;
  readonly focus: Focus | null;
}

/** An actor of the visible graph. */
export interface VisibleActor {
  readonly actor: Actor;
  /** The lines at this actor. */
  readonly lines: readonly Line[];
  /** Relations within the actor, which no line shows: those of the actors folded into it. */
  readonly inner: readonly PlacedRelation[];
}

/** What every view draws: the part of a graph that level, filters and focus leave. */
export interface VisibleGraph {
  readonly level: Level;
  /** In the dataset's order, without those hidden; with a focus, only those within its steps. */
  readonly actors: ReadonlyMap<ActorId, VisibleActor>;
  readonly lines: readonly Line[];
  /** The relations left, those within one actor included. */
  readonly relations: readonly PlacedRelation[];
  /** The number of relations in the dataset. */
  readonly total: number;
  /** The kinds that its relations and actors may be of. */
  readonly vocabulary: Vocabulary;
}

/** The part of a graph that level, filters and focus leave. O(actors + claims). */
export function toVisibleGraph(graph: Graph, { level, filters, focus }: Narrowing): VisibleGraph {
  const passing = applyPredicate(placeRelations(graph, level), toPredicate(filters, graph));
  const near = focus && actorsInFocus(graph, level, passing, focus);
  const isNear = (id: ActorId) => !near || near.has(id);
  const relations = passing.filter(({ from, to }) => isNear(from) && isNear(to));
  const lines = toLines(relations, level);
  const hidden = new Set<string>(filters.actors);
  const actors = [...graph.actors.values()].filter(
    ({ id }) => actorAtLevel(graph, id, level) === id && isNear(id) && !hidden.has(id),
  );
  return {
    level,
    actors: toVisibleActors(actors, lines, relations),
    lines,
    relations,
    total: graph.dataset.relations.length,
    vocabulary: graph.vocabulary,
  };
}

/** The relations with a claim that passes, each with those claims only. */
export function applyPredicate(
  relations: readonly PlacedRelation[],
  passes: ClaimPredicate,
): readonly PlacedRelation[] {
  return relations.flatMap((placed) => {
    const claims = placed.claims.filter((claim) => passes(claim, placed));
    if (claims.length === placed.claims.length) return [placed];
    return claims.length > 0 ? [{ ...placed, claims }] : [];
  });
}

function toVisibleActors(
  actors: readonly Actor[],
  lines: readonly Line[],
  relations: readonly PlacedRelation[],
): ReadonlyMap<ActorId, VisibleActor> {
  const linesByActor = new Map<ActorId, Line[]>(actors.map((actor) => [actor.id, []]));
  const innerByActor = new Map<ActorId, PlacedRelation[]>(actors.map((actor) => [actor.id, []]));
  for (const line of lines) {
    linesByActor.get(line.from)?.push(line);
    linesByActor.get(line.to)?.push(line);
  }
  for (const placed of relations)
    if (placed.from === placed.to) innerByActor.get(placed.from)?.push(placed);
  return new Map(
    actors.map((actor) => [
      actor.id,
      { actor, lines: linesByActor.get(actor.id) ?? [], inner: innerByActor.get(actor.id) ?? [] },
    ]),
  );
}
