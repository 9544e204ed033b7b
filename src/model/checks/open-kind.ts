import { kindOf } from '../relation';
import type { DatasetRelation } from '../schema';
import { vocabularyOf } from '../vocabulary';
import { defineCheck, errorAt } from './check';

/**
 * A relation gives its own sign and label where its kind leaves them open, and only there; whether
 * it is directed it may say where that is open.
 */
export const openKind = defineCheck({
  id: 'open-kind',
  findIssues: (dataset) => {
    const vocabulary = vocabularyOf(dataset);
    return dataset.relations.flatMap((relation, index) => {
      const kind = kindOf(relation, vocabulary);
      if (kind.id !== relation.kind) return [];
      const isOpen = { sign: kind.sign === 'as-given', label: kind.id === 'other' };
      const needed = (['sign', 'label'] as const).filter((field) => isOpen[field]);
      const forbidden = FIELDS.filter(
        (field) =>
          relation[field] !== undefined &&
          !(field === 'directed' ? kind.directed === 'as-given' : isOpen[field]),
      );
      return [
        ...needed
          .filter((field) => relation[field] === undefined)
          .map((field) =>
            errorAt(['relations', index], { fault: 'missing', kind: kind.id, field }),
          ),
        ...forbidden.map((field) =>
          errorAt(['relations', index, field], { fault: 'forbidden', kind: kind.id, field }),
        ),
      ];
    });
  },
});

const FIELDS = ['sign', 'label', 'directed'] as const satisfies readonly (keyof DatasetRelation)[];
