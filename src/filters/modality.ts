import { MODALITIES } from '~/model/modality';
import { defineChoiceFilter } from './choice';

/** How firmly it is said: fact, claim, opinion, plan, threat or allegation. */
export const modality = defineChoiceFilter({
  id: 'modality',
  label: { en: 'How firmly it is said', ar: 'درجة الجزم' },
  needs: 'some',
  optionsOf: (graph) => {
    const present = new Set(
      graph.dataset.relations.flatMap((relation) => relation.claims.map((claim) => claim.modality)),
    );
    return MODALITIES.filter((candidate) => present.has(candidate));
  },
  optionsOfClaim: (claim) => [claim.modality],
});
