import type { RelationKind } from './relation-kind';
import type { DatasetRelation } from './schema';
import type { Sign } from './sign';
import type { Vocabulary } from './vocabulary';

/** A relation as a graph has it: with its kind, and the sign and direction that follow from it. */
export interface Relation extends Omit<DatasetRelation, 'sign' | 'directed'> {
  /** Its kind, with words, sign and direction. */
  readonly definition: RelationKind;
  /** The sign of its kind, or its own where the kind leaves it open. */
  readonly sign: Sign;
  /** Whether it runs from the one who acts to the one acted upon. */
  readonly directed: boolean;
}

/** A relation with what its kind says; of a kind that the vocabulary does not have, `other`. */
export function toRelation(relation: DatasetRelation, vocabulary: Vocabulary): Relation {
  const definition = kindOf(relation, vocabulary);
  const { sign = 'neither', directed = true } = relation;
  return {
    ...relation,
    definition,
    sign: definition.sign === 'as-given' ? sign : definition.sign,
    directed: definition.directed === 'as-given' ? directed : definition.directed,
  };
}

/** The kind of a relation of a dataset; `other` where the vocabulary does not have it. */
export function kindOf(
  { kind }: Pick<DatasetRelation, 'kind'>,
  { relationKinds }: Pick<Vocabulary, 'relationKinds'>,
): RelationKind {
  return (relationKinds.get(kind) ?? relationKinds.get('other')) as RelationKind;
}

/** Whether a relation is something that happened, so that an interval is one in which it did. */
export function isEvent({ definition }: Pick<Relation, 'definition'>): boolean {
  return definition.lasts === false;
}
