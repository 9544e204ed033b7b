import type { TimeBin } from '~/analysis/time-bins';
import type { BinRows } from '~/marks/time-bins';
import { SIGNS } from '~/model/sign';

/** The least width of a bin, in pixels of the screen. */
export const BIN_WIDTH = 6;

/** The rows of some bins in a height: one for each sign that occurs. */
export function toBinRows(
  bins: readonly TimeBin[],
  height: number,
  forward: BinRows['forward'],
): BinRows {
  const signs = SIGNS.filter((sign) => bins.some(({ counts }) => counts[sign] > 0));
  const most = Math.max(1, ...bins.flatMap(({ counts }) => Object.values(counts)));
  return { signs, most, rowHeight: height / Math.max(1, signs.length), forward };
}
