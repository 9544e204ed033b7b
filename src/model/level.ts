import type { Graph } from './graph';
import type { ActorId } from './ids';
import { ofGraph } from './of-graph';
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

/** The actor that stands for `actor` at a level; of a grouped graph maybe a group. */
export function actorAtLevel({ principals, groups }: Graph, actor: ActorId, level: Level): ActorId {
  const own = level === 'named' ? actor : (principals.get(actor) ?? actor);
  return groups?.folds.get(own) ?? own;
}

/**
 * Every relation of a graph with its ends at a level, in the dataset's order; a relation may now
 * join an actor to itself. Made once for a graph and level.
 */
export const placeRelations = ofGraph((graph: Graph, level: Level): readonly PlacedRelation[] =>
  [...graph.relations.values()].map((relation) => ({
    relation,
    from: actorAtLevel(graph, relation.from, level),
    to: actorAtLevel(graph, relation.to, level),
    claims: relation.claims,
    isOver: graph.over.has(relation.id),
  })),
);
