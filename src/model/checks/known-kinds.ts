import type { Issue } from '~/base/issue';
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
): readonly Issue[] {
  const known = new Set(kinds);
  const named = kinds.slice(0, MOST_NAMED);
  const all = [...named, ...(kinds.length > named.length ? ['…'] : [])].join(', ');
  return members.flatMap(({ kind }, index) => {
    if (known.has(kind)) return [];
    const near = findNearestWord(kind, named);
    const advice = near ? `did you mean "${near}"? Allowed are` : 'write one of';
    const message = `"${kind}" cannot stand here; ${advice} ${all}, or describe it in "vocabulary".`;
    return [errorAt([list, index, 'kind'], message)];
  });
}
