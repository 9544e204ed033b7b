import { MODALITIES } from '~/model/modality';
import { defineChoiceFilter } from './choice';

/** The type of statement: fact, claim, opinion, plan, threat or allegation. */
export const modality = defineChoiceFilter({
  id: 'modality',
  needs: 'some',
  optionsOf: (graph) => {
    const present = new Set(
      graph.dataset.relations.flatMap((relation) => relation.claims.map((claim) => claim.modality)),
    );
    return MODALITIES.filter((candidate) => present.has(candidate));
  },
  optionsOfClaim: (claim) => [claim.modality],
});
