import type { TimeBin } from '~/analysis/time-bins';
import type { Sign } from '~/model/sign';
import { SIGN_MARKS } from './looks';
import { type Shape, toStroke } from './shape';
import { GLYPH_WIDTH, toSignGlyph } from './sign-glyph';

/** The rows of bars that say how many relations hold at each time, in pixels of the screen. */
export interface BinRows {
  /** A row for each, from the top. */
  readonly signs: readonly Sign[];
  readonly rowHeight: number;
  /** The number of relations of the highest bar. */
  readonly most: number;
  /** 1 where time runs to the right, −1 where it runs to the left. */
  readonly forward: 1 | -1;
}

/** What is kept free above the highest bar of a row. */
const ROW_GAP = 4;
/** The height of a bar of one relation among thousands. */
const LEAST_BAR = 3;

/** The bars of one time, which begins at the origin at the top of the first row. */
export function toBinBars(
  counts: TimeBin['counts'],
  width: number,
  { signs, rowHeight, most, forward }: BinRows,
): readonly Shape[] {
  return signs.flatMap((sign, row) => {
    if (counts[sign] === 0) return [];
    const height = Math.max(LEAST_BAR, (counts[sign] / most) * (rowHeight - ROW_GAP));
    const x = forward > 0 ? 0 : -width;
    const y = (row + 1) * rowHeight - height;
    return [{ type: 'rect', x, y, width, height, fill: SIGN_MARKS[sign].color } as const];
  });
}

/** The feet of the rows, with the glyphs of their signs, from where time begins. */
export function toBinFeet(width: number, { signs, rowHeight, forward }: BinRows): readonly Shape[] {
  return signs.flatMap((sign, row) => {
    const foot = (row + 1) * rowHeight;
    return [
      toStroke([0, foot, forward * width, foot], { paint: 'rule', width: 1 }),
      toSignGlyph(sign, forward * (GLYPH_WIDTH / 2 - 1), foot - 6),
    ];
  });
}

/** Thin lines across a height at the days at which an axis is marked. */
export function toGridLines(
  places: readonly number[],
  height: number,
  width = 1,
): readonly Shape[] {
  return places.map((x) => toStroke([x, 0, x, height], { paint: 'rule', width }));
}
