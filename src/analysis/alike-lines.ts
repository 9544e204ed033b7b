import { groupBy } from '~/base/group-by';
import type { LineId } from '~/model/ids';
import type { Line } from '~/model/lines';
import { pairKey } from './mixed-pairs';

/**
 * Among lines, those that actors, kind, direction and date do not tell apart from another:
 * only their quotes do.
 */
export function findAlikeLines(lines: readonly Line[]): ReadonlySet<LineId> {
  const groups = groupBy(lines, wordsKey);
  return new Set(
    [...groups.values()].flatMap((group) => (group.length > 1 ? group.map(({ id }) => id) : [])),
  );
}

function wordsKey({ relations }: Line): string {
  return JSON.stringify(
    relations.map(({ relation }) => [
      pairKey(relation.from, relation.to),
      relation.kind,
      relation.label,
      relation.directed ? relation.from : '',
      relation.when?.edtf,
    ]),
  );
}
