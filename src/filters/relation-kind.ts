import { RELATION_KINDS } from '~/model/relation-kinds';
import { defineChoiceFilter } from './choice';

/** The kind of the relation: treaty, war, sanctions and so on. */
export const relationKind = defineChoiceFilter({
  id: 'relation-kind',
  label: { en: 'Kind of relation', ar: 'نوع العلاقة' },
  needs: 'some',
  optionsOf: (graph) => {
    const present = new Set<string>(graph.dataset.relations.map((relation) => relation.kind));
    return RELATION_KINDS.map((kind) => kind.id).filter((id) => present.has(id));
  },
  optionsOfClaim: (_claim, placed) => [placed.relation.kind],
});
