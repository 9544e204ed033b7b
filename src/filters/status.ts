import type { PlacedRelation } from '~/model/level';
import { defineChoiceFilter } from './choice';

/** What has become of a relation: it holds, it is over, or it is nothing that lasts. */
export const STATUSES = ['holds', 'over', 'event'] as const;

/** One of {@link STATUSES}. */
export type Status = (typeof STATUSES)[number];

/** Whether it still holds, is over, or happened. */
export const status = defineChoiceFilter({
  id: 'status',
  needs: 'some',
  optionsOf: (graph) => {
    const relations = [...graph.relations.values()];
    const present = new Set(
      relations.map((relation) => statusOf({ relation, isOver: graph.over.has(relation.id) })),
    );
    return STATUSES.filter((candidate) => present.has(candidate));
  },
  optionsOfClaim: (_claim, placed) => [statusOf(placed)],
});

/** The status of a relation; of one that no kind names it is known only when it is over. */
export function statusOf({
  relation,
  isOver,
}: Pick<PlacedRelation, 'relation' | 'isOver'>): Status {
  if (isOver) return 'over';
  return relation.definition.lasts === true ? 'holds' : 'event';
}
