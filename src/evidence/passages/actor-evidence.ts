import { excerptOf } from '~/model/excerpt';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { actorAtLevel, type Level } from '~/model/level';
import type { Claim, Mention } from '~/model/schema';
import { type Evidence, evidenceOf } from './quoted-passages';

/**
 * Every claim whose quote concerns an actor: it says a relation of the actor, is said or reported
 * by it, or names it. Where a level folds others into the actor, theirs too. Order follows the
 * dataset. O(claims × mentions of the actor).
 */
export function findActorEvidence(graph: Graph, actor: ActorId, level: Level): readonly Evidence[] {
  const folded = new Set(
    [...graph.actors.keys()].filter((id) => actorAtLevel(graph, id, level) === actor),
  );
  const mentions = [...folded].flatMap((id) => graph.actors.get(id)?.mentions ?? []);
  const isConcerned = ({ relation, claim }: Evidence) =>
    [relation.from, relation.to, ...(claim.by ?? []), ...(claim.via ?? [])].some((id) =>
      folded.has(id),
    );
  return evidenceOf(graph).filter(
    (evidence) =>
      isConcerned(evidence) || mentions.some((mention) => isNaming(evidence.claim, mention)),
  );
}

function isNaming(claim: Claim, mention: Mention): boolean {
  const { start = Number.NaN, end = Number.NaN } = excerptOf(claim);
  return mention.source === claim.source && mention.start >= start && mention.end <= end;
}
