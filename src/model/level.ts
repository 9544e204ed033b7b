import type { Graph } from './graph';
import type { ActorId } from './ids';
import type { Relation } from './relation';
import type { Claim } from './schema';

/** How finely actors are told apart: as the text names them, or folded into those they act for. */
export const LEVELS = ['named', 'principals'] as const;

/** One of {@link LEVELS}. */
export type Level = (typeof LEVELS)[number];

/** A relation whose ends are the actors of a level, with the claims that are looked at. */
export interface PlacedRelation {
  readonly relation: Relation;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly claims: readonly Claim[];
  /** Whether it is over. */
  readonly isOver: boolean;
}

/** The actor that stands for `actor` at a level. */
export function actorAtLevel(graph: Graph, actor: ActorId, level: Level): ActorId {
  return level === 'named' ? actor : (graph.principals.get(actor) ?? actor);
}

/** Every relation of a graph with its ends at a level; a relation may now join an actor to itself. */
export function placeRelations(graph: Graph, level: Level): readonly PlacedRelation[] {
  return [...graph.relations.values()].map((relation) => ({
    relation,
    from: actorAtLevel(graph, relation.from, level),
    to: actorAtLevel(graph, relation.to, level),
    claims: relation.claims,
    isOver: graph.over.has(relation.id),
  }));
}
