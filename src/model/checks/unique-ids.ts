import type { Issue } from '~/base/issue';
import { defineCheck, errorAt } from './check';

/** No two sources, actors, relations or stories share an id. */
export const uniqueIds = defineCheck({
  id: 'unique-ids',
  findIssues: ({ sources, actors, relations, stories = [] }) => [
    ...findRepeated('sources', sources),
    ...findRepeated('actors', actors),
    ...findRepeated('relations', relations),
    ...findRepeated('stories', stories),
  ],
});

function findRepeated(list: string, members: readonly { readonly id: string }[]): readonly Issue[] {
  const seen = new Set<string>();
  return members.flatMap(({ id }, index) => {
    if (seen.has(id))
      return [errorAt([list, index, 'id'], `"${id}" is the id of an earlier one too; change one.`)];
    seen.add(id);
    return [];
  });
}
