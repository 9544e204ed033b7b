import { SIGNS } from '~/model/sign';
import { defineChoiceFilter } from './choice';

/** With, against or neither. */
export const sign = defineChoiceFilter({
  id: 'sign',
  needs: 'some',
  optionsOf: (graph) => {
    const present = new Set([...graph.relations.values()].map(({ sign }) => sign));
    return SIGNS.filter((candidate) => present.has(candidate));
  },
  optionsOfClaim: (_claim, placed) => [placed.relation.sign],
});
