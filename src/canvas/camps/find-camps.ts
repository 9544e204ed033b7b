import { findTwoCamps, type TwoCamps } from '~/analysis/two-camps';
import type { Line } from '~/model/lines';

/** The two camps that the signs of some lines imply; undefined where they imply no two. */
export function findCamps(lines: readonly Line[]): TwoCamps | undefined {
  const camps = findTwoCamps(
    lines.flatMap(({ from, to, relations }) =>
      relations.map(({ relation }) => ({ from, to, sign: relation.sign })),
    ),
  );
  return camps.second.size > 0 ? camps : undefined;
}
