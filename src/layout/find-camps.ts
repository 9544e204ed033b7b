import { findTwoCamps, type TwoCamps } from '~/analysis/two-camps';
import type { LayoutLine } from './layout-input';

/** The two camps that the signs of some lines imply; undefined where they imply no two. */
export function findCamps(
  lines: readonly Pick<LayoutLine, 'from' | 'to' | 'signs'>[],
): TwoCamps | undefined {
  const camps = findTwoCamps(
    lines.flatMap(({ from, to, signs }) => signs.map((sign) => ({ from, to, sign }))),
  );
  return camps.second.size > 0 ? camps : undefined;
}
