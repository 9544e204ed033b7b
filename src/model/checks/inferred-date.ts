import { defineCheck, warningAt } from './check';

/** A date that is worked out shows the words that it is worked out from. */
export const inferredDate = defineCheck({
  id: 'inferred-date',
  findIssues: ({ relations }) =>
    relations.flatMap(({ when }, index) =>
      when?.inferred && when.words === undefined
        ? [warningAt(['relations', index, 'when'], {})]
        : [],
    ),
});
