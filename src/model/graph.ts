import { compareDays } from '~/base/day';
import { parseEdtf } from './edtf';
import type { ActorId, RelationId, SourceId } from './ids';
import { tellApart } from './namesakes';
import { RELATION_KINDS, type RelationKindId } from './relation-kinds';
import type { RelationKind } from './relation-kinds/relation-kind';
import type { Actor, Dataset, Relation, Source } from './schema';
import type { Sign } from './sign';

/** A dataset indexed for look-ups; built once, never changed. */
export interface Graph {
  readonly dataset: Dataset;
  /**
   * The actors by id, in the dataset's order, as they are shown: of those who share a name each has
   * something behind it that sets it apart. The dataset has their names as they were given.
   */
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly relations: ReadonlyMap<RelationId, Relation>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** For each actor the one its acts roll up to: the end of its `actsFor` chain, or itself. */
  readonly principals: ReadonlyMap<ActorId, ActorId>;
  /** The relations that are over, by {@link isOver}. */
  readonly over: ReadonlySet<RelationId>;
}

const KINDS = new Map<RelationKindId, RelationKind>(RELATION_KINDS.map((kind) => [kind.id, kind]));

/** Indexes a dataset that has passed its checks. */
export function indexGraph(dataset: Dataset): Graph {
  const actors = tellApart(new Map(dataset.actors.map((actor) => [actor.id, actor])));
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  return {
    dataset,
    actors,
    relations: new Map(dataset.relations.map((relation) => [relation.id, relation])),
    sources,
    principals: findPrincipals(actors),
    over: new Set(
      dataset.relations.filter((one) => isOver(one, sources)).map((relation) => relation.id),
    ),
  };
}

/** The kind of a relation, with its words, sign and direction. */
export function kindOf(relation: Pick<Relation, 'kind'>): RelationKind {
  const kind = KINDS.get(relation.kind);
  if (!kind) throw new Error(`Relation kind ${relation.kind} is not in the registry.`);
  return kind;
}

/** Whether a relation is something that happened, so that an interval is one in which it did. */
export function isEvent(relation: Pick<Relation, 'kind'>): boolean {
  return kindOf(relation).lasts === false;
}

/** The sign of a relation: its kind's, or its own where the kind leaves it open. */
export function signOf(relation: Pick<Relation, 'kind' | 'sign'>): Sign {
  const { sign } = kindOf(relation);
  return sign === 'as-given' ? (relation.sign ?? 'neither') : sign;
}

const CLOSED_INTERVAL = /\/[^.]/;

/**
 * Whether a relation is over for a source that tells of it: it is marked `ended`, or it is of a kind
 * that lasts and its date is an interval that ended before one of its sources was published. A
 * plain date says when it began, as that of a treaty does; a source without a date leaves `ended`.
 */
function isOver(
  relation: Pick<Relation, 'kind' | 'ended' | 'when' | 'claims'>,
  sources: ReadonlyMap<SourceId, Pick<Source, 'published'>>,
): boolean {
  const { ended = false, when, claims } = relation;
  if (ended || !when || kindOf(relation).lasts !== true) return ended;
  const end = CLOSED_INTERVAL.test(when.edtf) && parseEdtf(when.edtf)?.end;
  if (!end) return false;
  return claims.some(({ source }) => {
    const published = parseEdtf(sources.get(source)?.published ?? '')?.start;
    return Boolean(published && compareDays(end, published) < 0);
  });
}

/** Follows each `actsFor` once; the actors of a circle, which a check refuses, fold into one of them. */
function findPrincipals(actors: ReadonlyMap<ActorId, Actor>): ReadonlyMap<ActorId, ActorId> {
  const principals = new Map<ActorId, ActorId>();
  for (const actor of actors.values()) {
    const chain = new Set<ActorId>();
    let last = actor;
    while (!principals.has(last.id) && !chain.has(last.id)) {
      chain.add(last.id);
      last = actors.get(last.actsFor ?? last.id) ?? last;
    }
    const principal = principals.get(last.id) ?? last.id;
    for (const id of chain) principals.set(id, principal);
  }
  return principals;
}
