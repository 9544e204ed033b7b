import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { actorAtLevel, type Level, type PlacedRelation } from '~/model/level';
import type { Line } from '~/model/lines';
import type { Actor } from '~/model/schema';
import type { Vocabulary } from '~/model/vocabulary';
import type { FilterValues } from '.';
import { claimsLeft, evaluateFilters, indexClaims } from './claim-index';
import { findHiddenActors } from './filter-values';
import { type Focus, findDistances, findNeighbours, isActorWithin, isWithin } from './focus';
import { withoutGroups } from './graph-part';
import { indexLines } from './line-index';

/** What decides which part of a graph is looked at. */
export interface GraphQuery {
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

/**
 * The part of a graph that level, filters and focus leave. O(actors + claims). Relations left whole
 * are those that are placed, and lines of the same relations as the last time the same objects.
 */
export function toVisibleGraph(graph: Graph, { level, filters, focus }: GraphQuery): VisibleGraph {
  const index = indexClaims(graph, level);
  const result = evaluateFilters(index, filters);
  const isOpen = (relation: number) => result.passing[relation] !== 0;
  const neighbours = findNeighbours(graph, level);
  const distances = focus && findDistances(graph, level, focus, isOpen);
  const numbers: number[] = [];
  for (let relation = 0; relation < index.placed.length; relation += 1)
    if (isOpen(relation) && (!distances || isWithin(neighbours, distances, relation)))
      numbers.push(relation);
  const { narrowTo, toLines } = indexLines(graph, level);
  const relations = numbers.map((relation) =>
    narrowTo(relation, claimsLeft(index, result, relation)),
  );
  const lines = toLines(numbers, relations);
  const standing = findStanding(graph, level, filters);
  const actors = [...graph.actors.values()].filter(
    ({ id }) => standing.has(id) && (!distances || isActorWithin(neighbours, distances, id)),
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

/** The actors of a level that are not hidden; a group as long as one of its members is not. */
function findStanding(graph: Graph, level: Level, filters: FilterValues): ReadonlySet<ActorId> {
  const flat = withoutGroups(graph);
  const hidden = findHiddenActors(filters, flat, level);
  const standing = new Set<ActorId>();
  for (const id of flat.actors.keys())
    if (actorAtLevel(flat, id, level) === id && !hidden.has(id))
      standing.add(actorAtLevel(graph, id, level));
  return standing;
}

function toVisibleActors(
  actors: readonly Actor[],
  lines: readonly Line[],
  relations: readonly PlacedRelation[],
): ReadonlyMap<ActorId, VisibleActor> {
  const visible = new Map(
    actors.map((actor) => [
      actor.id,
      { actor, lines: [] as Line[], inner: [] as PlacedRelation[] },
    ]),
  );
  for (const line of lines) {
    visible.get(line.from)?.lines.push(line);
    visible.get(line.to)?.lines.push(line);
  }
  for (const placed of relations)
    if (placed.from === placed.to) visible.get(placed.from)?.inner.push(placed);
  return visible;
}
