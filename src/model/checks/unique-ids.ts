import { defineCheck, errorAt } from './check';

/** No two sources, actors, relations, stories or kinds share an id. */
export const uniqueIds = defineCheck({
  id: 'unique-ids',
  findIssues: ({ sources, actors, relations, stories = [], vocabulary = {} }) => [
    ...findRepeated('sources', sources),
    ...findRepeated('actors', actors),
    ...findRepeated('relations', relations),
    ...findRepeated('stories', stories),
    ...findRepeated('relationKinds', vocabulary.relationKinds ?? [], ['vocabulary']),
    ...findRepeated('actorKinds', vocabulary.actorKinds ?? [], ['vocabulary']),
  ],
});

function findRepeated(
  list: string,
  members: readonly { readonly id: string }[],
  path: readonly string[] = [],
) {
  const seen = new Set<string>();
  return members.flatMap(({ id }, index) => {
    if (seen.has(id)) return [errorAt([...path, list, index, 'id'], { id })];
    seen.add(id);
    return [];
  });
}
