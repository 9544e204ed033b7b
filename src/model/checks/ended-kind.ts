import { kindOf } from '../relation';
import { vocabularyOf } from '../vocabulary';
import { defineCheck, errorAt } from './check';

/** Only what lasts can be over; what happened is simply past. */
export const endedKind = defineCheck({
  id: 'ended-kind',
  findIssues: (dataset) => {
    const vocabulary = vocabularyOf(dataset);
    return dataset.relations.flatMap((relation, index) => {
      const { id, lasts } = kindOf(relation, vocabulary);
      if (!relation.ended || lasts) return [];
      return [errorAt(['relations', index, 'ended'], { kind: id })];
    });
  },
});
