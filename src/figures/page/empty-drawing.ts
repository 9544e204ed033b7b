import type { Palette } from '~/ui/palette';
import type { FittedPlot } from '../subjects/figure-subject';
import { breakEvenly, createMeasureWidth, LINE_HEIGHT, toFont } from './picture-text';

/** A drawing of nothing but a sentence that says why there is nothing. */
export function toEmptyDrawing(
  sentence: string,
  look: {
    readonly width: number;
    readonly letters: number;
    readonly dir: 'ltr' | 'rtl';
    readonly palette: Palette;
  },
): FittedPlot {
  const { width, letters, dir, palette } = look;
  const style = { size: letters, weight: 400, color: palette.inkSoft } as const;
  const measure = createMeasureWidth();
  const lines = breakEvenly(sentence, width, 6, (text) => measure(text, style));
  const height = (lines.length + 2) * letters * LINE_HEIGHT;
  return {
    width,
    height,
    isCut: false,
    letters,
    unnamed: 0,
    order: [],
    draw(context) {
      context.font = toFont(style);
      context.fillStyle = style.color;
      context.direction = dir;
      context.textAlign = 'center';
      context.textBaseline = 'alphabetic';
      lines.forEach((line, index) => {
        context.fillText(line, width / 2, (index + 2) * letters * LINE_HEIGHT);
      });
    },
  };
}
