import { defineCheck, warningAt } from './check';

/** A relation quotes a passage once. */
export const repeatedQuotes = defineCheck({
  id: 'repeated-quotes',
  findIssues: ({ relations }) =>
    relations.flatMap(({ claims }, index) => {
      const seen = new Set<string>();
      return claims.flatMap(({ source, quote: { start, end } }, place) => {
        const passage = `${source} ${start} ${end}`;
        if (seen.has(passage))
          return [
            warningAt(
              ['relations', index, 'claims', place, 'quote'],
              'This relation quotes the same passage already; make the two claims one.',
            ),
          ];
        seen.add(passage);
        return [];
      });
    }),
});
