import { findTwoCamps, type TwoCamps } from '~/analysis/two-camps';
import type { LayoutLine } from './layout-input';

/** What is needed of a line to tell who stands with whom. */
export type SignedLine = Pick<LayoutLine, 'from' | 'to' | 'signs'>;

/** The two camps that the signs of some lines imply; undefined where they imply no two. */
export function findCamps(lines: readonly SignedLine[]): TwoCamps | undefined {
  const camps = findTwoCamps(
    lines.flatMap(({ from, to, signs }) => signs.map((sign) => ({ from, to, sign }))),
  );
  return camps.second.size > 0 ? camps : undefined;
}
