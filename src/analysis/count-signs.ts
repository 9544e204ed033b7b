import type { Line } from '~/model/lines';
import type { Relation } from '~/model/relation';
import type { Sign } from '~/model/sign';

/** How many relations are of each sign. */
export function countSigns(relations: Iterable<Relation>): Readonly<Record<Sign, number>> {
  const counts = { with: 0, against: 0, neither: 0 };
  for (const relation of relations) counts[relation.sign] += 1;
  return counts;
}

/** The relations that some lines stand for. */
export function relationsOf(lines: readonly Line[]): readonly Relation[] {
  return lines.flatMap((line) => line.relations.map(({ relation }) => relation));
}
