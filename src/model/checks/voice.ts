import type { Modality } from '../modality';
import { claimsOf } from '../passages-of';
import { defineCheck, type Finding, warningAt } from './check';

const VOICED: ReadonlySet<Modality> = new Set(['claim', 'opinion', 'threat']);

interface VoiceFault {
  readonly fault: 'unnamed' | 'fact-by' | 'via-alone';
  readonly modality: Modality;
}

/** What somebody says names who; what the source says in its own voice names nobody. */
export const voice = defineCheck({
  id: 'voice',
  findIssues: (dataset) =>
    claimsOf(dataset).flatMap(({ path, claim }): readonly Finding<VoiceFault>[] => {
      const { modality, by, via } = claim;
      if (VOICED.has(modality) && !by) return [warningAt(path, { fault: 'unnamed', modality })];
      if (modality === 'fact' && by)
        return [warningAt([...path, 'by'], { fault: 'fact-by', modality })];
      if (via && !by) return [warningAt([...path, 'via'], { fault: 'via-alone', modality })];
      return [];
    }),
});
