import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { actorAtLevel, type Level } from '~/model/level';
import { findActorEvidence } from './actor-evidence';
import { type Evidence, type QuotedPassage, toPassages } from './quoted-passages';

/** The quotes that concern an actor besides those of its relations, in the order of the article. */
export interface QuotesOfActor {
  /** What it says, itself or by those who act for it at the level. */
  readonly by: readonly QuotedPassage[];
  /** What it reports of others. */
  readonly via: readonly QuotedPassage[];
  /** What names it and is said neither by it nor of a relation of its own. */
  readonly about: readonly QuotedPassage[];
}

/** Parts what an actor says from what is said about it. Where a level folds others into it, theirs too. */
export function toActorQuotes(graph: Graph, actor: ActorId, level: Level): QuotesOfActor {
  const isActor = (id: ActorId) => actorAtLevel(graph, id, level) === actor;
  const evidence = findActorEvidence(graph, actor, level);
  const isBy = ({ claim: { by = [] } }: Evidence) => by.some(isActor);
  const isVia = ({ claim: { via = [] } }: Evidence) => via.some(isActor);
  const isOfRelation = ({ relation: { from, to } }: Evidence) => isActor(from) || isActor(to);
  const by = toPassages(graph, evidence.filter(isBy));
  const via = toPassages(
    graph,
    evidence.filter((each) => isVia(each) && !isBy(each)),
  );
  const shown = new Set(
    [...by, ...via, ...toPassages(graph, evidence.filter(isOfRelation))].map(({ id }) => id),
  );
  const about = toPassages(graph, evidence).filter(({ id }) => !shown.has(id));
  return { by, via, about };
}
