import { findNearestWord } from '~/base/nearest-word';
import { vocabularyOf } from '../vocabulary';
import { defineCheck, errorAt } from './check';

/** Naming more kinds than this helps nobody. */
const MOST_NAMED = 60;

/** Every kind of a relation or actor is built in, or one of the dataset's own vocabulary. */
export const knownKinds = defineCheck({
  id: 'known-kinds',
  findIssues: (dataset) => {
    const { relationKinds, actorKinds } = vocabularyOf(dataset);
    return [
      ...findUnknown('actors', dataset.actors, [...actorKinds.keys()]),
      ...findUnknown('relations', dataset.relations, [...relationKinds.keys()]),
    ];
  },
});

function findUnknown(
  list: 'actors' | 'relations',
  members: readonly { readonly kind: string }[],
  kinds: readonly string[],
) {
  const known = new Set(kinds);
  const named = kinds.slice(0, MOST_NAMED);
  const all = [...named, ...(kinds.length > named.length ? ['…'] : [])];
  return members.flatMap(({ kind }, index) => {
    if (known.has(kind)) return [];
    return [errorAt([list, index, 'kind'], { kind, near: findNearestWord(kind, named), all })];
  });
}
