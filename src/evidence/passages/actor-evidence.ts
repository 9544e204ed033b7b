import { excerptOf } from '~/model/excerpt';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { actorAtLevel, type Level } from '~/model/level';
import type { Claim, Mention } from '~/model/schema';
import type { Sign } from '~/model/sign';
import { type Evidence, evidenceOf, type QuotedPassage, toPassages } from './quoted-passages';

/** The quotes that concern an actor besides those of its relations, in the order of the article. */
interface QuotesOfActor {
  /** What it says, itself or by those who act for it at the level. */
  readonly by: readonly QuotedPassage[];
  /** What it reports of others. */
  readonly via: readonly QuotedPassage[];
  /** What names it and is said neither by it nor of a relation of its own. */
  readonly about: readonly QuotedPassage[];
}

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

/** The sign of everything that is read from a passage; undefined where it says several. */
export function signOfPassage({ statements }: QuotedPassage): Sign | undefined {
  const signs = new Set(
    statements.flatMap(({ evidence }) => evidence.map(({ relation }) => relation.sign)),
  );
  return signs.size === 1 ? [...signs][0] : undefined;
}
