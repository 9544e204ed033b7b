import { ACTOR_KINDS, type ActorKind } from './actor-kinds';
import type { RelationKind } from './relation-kind';
import { RELATION_KINDS } from './relation-kinds';
import type { Dataset } from './schema';
import type { DatasetVocabulary } from './vocabulary-schema';

/** The kinds that relations and actors of a dataset may be of, by id: the built-in ones, then its own. */
export interface Vocabulary {
  readonly relationKinds: ReadonlyMap<string, RelationKind>;
  readonly actorKinds: ReadonlyMap<string, ActorKind>;
}

type OwnRelationKind = NonNullable<DatasetVocabulary['relationKinds']>[number];

/** The vocabulary of a dataset; a built-in kind stays what it is. */
export function vocabularyOf({ vocabulary = {} }: Pick<Dataset, 'vocabulary'>): Vocabulary {
  const { relationKinds = [], actorKinds = [] } = vocabulary;
  return {
    relationKinds: byId([...RELATION_KINDS, ...relationKinds.map(toRelationKind)]),
    actorKinds: byId<ActorKind>([...ACTOR_KINDS, ...actorKinds]),
  };
}

/** The kind of an actor; one that the vocabulary does not have is called by its id. */
export function actorKindOf({ actorKinds }: Vocabulary, kind: string): ActorKind {
  return actorKinds.get(kind) ?? { id: kind, label: { und: kind } };
}

/** An own kind says nothing of whether it lasts: each of its relations may be marked as over. */
function toRelationKind({ phrase = {}, plover, ...kind }: OwnRelationKind): RelationKind {
  return {
    ...kind,
    phrase,
    plover: plover ?? null,
    lasts: 'as-given',
  };
}

function byId<Kind extends { readonly id: string }>(
  kinds: readonly Kind[],
): ReadonlyMap<string, Kind> {
  const known = new Map<string, Kind>();
  for (const kind of kinds) if (!known.has(kind.id)) known.set(kind.id, kind);
  return known;
}
