import { compareDays } from '~/base/day';
import { parseEdtf } from './edtf';
import type { ActorGroup } from './groups';
import type { ActorId, RelationId, SourceId } from './ids';
import { distinguishNamesakes, type KindLabels } from './namesakes';
import { type Relation, toRelation } from './relation';
import type { Actor, Dataset } from './schema';
import { type Source, toSource } from './source';
import { type Vocabulary, vocabularyOf } from './vocabulary';

/** A dataset indexed for look-ups; built once, never changed. */
export interface Graph {
  readonly dataset: Dataset;
  /** The kinds that its relations and actors may be of. */
  readonly vocabulary: Vocabulary;
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
  /** Of a grouped graph, which is made to be drawn: its groups, whose actors are among the others. */
  readonly groups?: Groups | undefined;
}

/** What a graph is grouped into, beyond what its level folds. */
export interface Groups {
  /** The largest first. */
  readonly all: readonly ActorGroup[];
  /** The group of each member, and of the actor that stands for it. */
  readonly of: ReadonlyMap<ActorId, ActorGroup>;
  /** For each member of a closed group the actor that stands for it. */
  readonly folds: ReadonlyMap<ActorId, ActorId>;
  /** The strongest members of open groups, who are drawn before all others: who opens one wants to see them. */
  readonly opened: ReadonlySet<ActorId>;
  /** The graph without groups. */
  readonly ungrouped: Graph;
  /** What stands under the name of a group, given the signs of the relations within it; '' for none. */
  readonly toInnerLabel: (inner: readonly Relation[], locale: string) => string;
}

/**
 * Indexes a dataset that has passed its checks. Namesakes whose kinds are called nothing by `labelOf`
 * are told apart by what else is known of them.
 */
export function indexGraph(dataset: Dataset, labelOf: KindLabels = () => undefined): Graph {
  const vocabulary = vocabularyOf(dataset);
  const byId = new Map(dataset.actors.map((actor) => [actor.id, actor]));
  const actors = distinguishNamesakes(byId, vocabulary, labelOf);
  const sources = new Map(dataset.sources.map((source) => [source.id, toSource(source)]));
  const relations = dataset.relations.map((relation) => toRelation(relation, vocabulary));
  return {
    dataset,
    vocabulary,
    actors,
    relations: new Map(relations.map((relation) => [relation.id, relation])),
    sources,
    principals: findPrincipals(actors),
    over: new Set(relations.filter((one) => isOver(one, sources)).map(({ id }) => id)),
  };
}

/** Whether a graph was read from tables or graph files alone, so that no article says anything. */
export function isOfFiles({ sources }: Pick<Graph, 'sources'>): boolean {
  return [...sources.values()].every(({ file }) => file !== undefined);
}

const CLOSED_INTERVAL = /\/[^.]/;

/**
 * Whether a relation is over for a source that tells of it: it is marked `ended`, or it is of a kind
 * that lasts and its date is an interval that ended before one of its sources was published. A
 * plain date says when it began, as that of a treaty does; a source without a date leaves `ended`.
 */
function isOver(
  relation: Pick<Relation, 'definition' | 'ended' | 'when' | 'claims'>,
  sources: ReadonlyMap<SourceId, Pick<Source, 'published'>>,
): boolean {
  const { ended = false, when, claims, definition } = relation;
  if (ended || !when || definition.lasts !== true) return ended;
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
