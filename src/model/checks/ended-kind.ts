import { kindOf } from '../graph';
import { defineCheck, errorAt } from './check';

/** Only what lasts can be over; what happened is simply past. */
export const endedKind = defineCheck({
  id: 'ended-kind',
  findIssues: ({ relations }) =>
    relations.flatMap((relation, index) => {
      const { id, lasts } = kindOf(relation);
      if (!relation.ended || lasts) return [];
      const message = `The kind "${id}" happens and does not last, so it cannot be over; remove "ended".`;
      return [errorAt(['relations', index, 'ended'], message)];
    }),
});
