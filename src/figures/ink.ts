import { LABEL_FONT } from '~/canvas/label';
import type { Ink } from '~/marks/draw-shapes';
import type { Palette } from '~/ui/palette';

/** What marks are drawn with on a figure, where edges are in soft ink. */
export function toInk(palette: Palette): Ink {
  const { inkSoft, neither } = palette;
  return { colors: { ...palette, edge: inkSoft, neitherText: neither }, fontFamily: LABEL_FONT };
}
