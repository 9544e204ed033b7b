import { RELATION_KINDS } from './relation-kinds';
import type { RelationKind } from './relation-kinds/relation-kind';

const SIGNS_OF_KINDS = new Map<string, RelationKind['sign']>(
  RELATION_KINDS.map(({ id, sign }) => [id, sign]),
);

/** The sign of a relation kind, by its id; `as-given` where each relation has its own. */
export function signOfKind(kind: string): RelationKind['sign'] {
  return SIGNS_OF_KINDS.get(kind) ?? 'as-given';
}
