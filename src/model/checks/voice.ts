import type { Modality } from '../modality';
import { claimsOf } from '../passages-of';
import { defineCheck, warningAt } from './check';

const VOICED: ReadonlySet<Modality> = new Set(['claim', 'opinion', 'threat']);

/** What somebody says names who; what the source says in its own voice names nobody. */
export const voice = defineCheck({
  id: 'voice',
  findIssues: (dataset) =>
    claimsOf(dataset).flatMap(({ path, claim: { modality, by, via } }) => {
      if (VOICED.has(modality) && !by)
        return [warningAt(path, `Somebody says this ${modality}; name who in "by".`)];
      if (modality === 'fact' && by)
        return [
          warningAt(
            [...path, 'by'],
            'A fact is what the source says in its own voice; call it a claim, or remove "by".',
          ),
        ];
      if (via && !by)
        return [warningAt([...path, 'via'], 'Somebody reports this; name in "by" who said it.')];
      return [];
    }),
});
