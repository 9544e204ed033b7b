import { defineChoiceFilter } from './choice';

/** The kind of the relation: treaty, war, sanctions and so on. */
export const relationKind = defineChoiceFilter({
  id: 'relation-kind',
  needs: 'some',
  optionsOf: (graph) => {
    const present = new Set(graph.dataset.relations.map((relation) => relation.kind));
    return [...graph.vocabulary.relationKinds.keys()].filter((id) => present.has(id));
  },
  optionsOfClaim: (_claim, placed) => [placed.relation.kind],
});
