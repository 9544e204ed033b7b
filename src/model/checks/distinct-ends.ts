import { defineCheck, errorAt } from './check';

/** A relation joins two different actors. */
export const distinctEnds = defineCheck({
  id: 'distinct-ends',
  findIssues: ({ relations }) =>
    relations.flatMap(({ from, to }, index) =>
      from === to ? [errorAt(['relations', index, 'to'], { actor: to })] : [],
    ),
});
