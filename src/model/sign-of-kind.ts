import type { Graph } from './graph';
import type { RelationKind } from './relation-kind';

/** The sign of a relation kind, by its id; `as-given` where each relation has its own. */
export function signOfKind({ vocabulary }: Graph, kind: string): RelationKind['sign'] {
  return vocabulary.relationKinds.get(kind)?.sign ?? 'as-given';
}
