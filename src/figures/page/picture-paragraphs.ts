import type { Block, PageStyle } from './picture-block';
import {
  breakEvenly,
  type DirectedText,
  drawText,
  LINE_HEIGHT,
  type TextStyle,
} from './picture-text';

/** A text of a sheet, how it is set, and the most lines it may take. */
export interface Paragraph {
  readonly content: DirectedText;
  readonly style: TextStyle;
  readonly most: number;
  /** The space above it, in CSS pixels. */
  readonly above?: number;
}

/** Paragraphs one under the other, broken to the width of the sheet. */
export function toParagraphs(
  paragraphs: readonly Paragraph[],
  { frame, measure }: PageStyle,
): Block {
  const lines = paragraphs.flatMap(({ content, style, most, above = 0 }) =>
    breakEvenly(content.text, frame.width, most, (text) => measure(text, style)).map(
      (text, index) => ({
        content: { ...content, text },
        style,
        above: index === 0 ? above : 0,
      }),
    ),
  );
  return {
    height: lines.reduce((sum, { style, above }) => sum + above + style.size * LINE_HEIGHT, 0),
    draw(context, top) {
      let below = top;
      for (const { content, style, above } of lines) {
        drawText(context, content, style, { frame, offset: 0, top: below + above });
        below += above + style.size * LINE_HEIGHT;
      }
    },
  };
}
