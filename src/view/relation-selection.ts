import type { LineId } from '~/model/ids';
import type { Relation } from '~/model/schema';
import type { Selection } from './view';

/** What selects one relation, whatever others a level draws in its line. */
export function toRelationSelection({ id }: Pick<Relation, 'id'>): Selection {
  return { type: 'line', id: id as string as LineId };
}
