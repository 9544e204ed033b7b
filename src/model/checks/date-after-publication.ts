import { compareDays } from '~/base/day';
import { parseEdtf } from '../edtf';
import type { Claim } from '../schema';
import { defineCheck, warningAt } from './check';

/** What a source states as a fact has begun when the source is published. */
export const dateAfterPublication = defineCheck({
  id: 'date-after-publication',
  findIssues: ({ sources, relations }) => {
    const published = new Map(sources.map((source) => [source.id, source.published]));
    return relations.flatMap(({ when, claims }, index) => {
      const begins = when && parseEdtf(when.edtf)?.start;
      const isLater = ({ modality, source }: Claim) => {
        const known = parseEdtf(published.get(source) ?? '')?.end;
        return modality === 'fact' && known && begins && compareDays(begins, known) > 0;
      };
      return begins && claims.some(isLater)
        ? [warningAt(['relations', index, 'when', 'edtf'], { begins })]
        : [];
    });
  },
});
