import { excerptKeyOf, excerptOf } from '../excerpt';
import { defineCheck, warningAt } from './check';

/** A relation quotes a passage once. */
export const repeatedQuotes = defineCheck({
  id: 'repeated-quotes',
  findIssues: ({ relations }) =>
    relations.flatMap(({ claims }, index) => {
      const seen = new Set<string>();
      return claims.flatMap((claim, place) => {
        const passage = excerptKeyOf(claim);
        if (seen.has(passage))
          return [
            warningAt(
              ['relations', index, 'claims', place, excerptOf(claim).isRecord ? 'record' : 'quote'],
              {},
            ),
          ];
        seen.add(passage);
        return [];
      });
    }),
});
