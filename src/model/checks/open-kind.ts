import { kindOf } from '../graph';
import { defineCheck, errorAt } from './check';

/** A relation gives its own sign and label where its kind leaves them open, and only there. */
export const openKind = defineCheck({
  id: 'open-kind',
  findIssues: ({ relations }) =>
    relations.flatMap((relation, index) => {
      const { id, sign } = kindOf(relation);
      const isOpen = sign === 'as-given';
      return (['sign', 'label'] as const)
        .filter((field) => (relation[field] !== undefined) !== isOpen)
        .map((field) =>
          isOpen
            ? errorAt(['relations', index], `The kind "${id}" says no ${field}; give a "${field}".`)
            : errorAt(
                ['relations', index, field],
                `The kind "${id}" has its own ${field}; remove this one, or choose the kind "other".`,
              ),
        );
    }),
});
