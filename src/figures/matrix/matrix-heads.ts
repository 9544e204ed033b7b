import { localizedText } from '~/base/localized';
import type { VisibleGraph } from '~/filters/visible-graph';
import type { Locale } from '~/i18n/locale';
import { drawShapes } from '~/marks/draw-shapes';
import type { ActorId } from '~/model/ids';
import type { Palette } from '~/ui/palette';
import { toFigureActor } from '../graph/picture-graph-legend';
import { toInk } from '../ink';
import { breakText, type MeasureWidth, type TextStyle, toFont } from '../page/picture-text';
import type { Matrix } from './matrix';
import type { MatrixExtents } from './matrix-extents';

/** What a matrix is drawn from. */
export interface DrawnMatrix {
  readonly matrix: Matrix;
  readonly visible: VisibleGraph;
  readonly locale: Locale;
  readonly dir: 'ltr' | 'rtl';
  readonly palette: Palette;
  readonly measure: MeasureWidth;
  /** By ISO 3166-1 alpha-2 code. */
  readonly flags: ReadonlyMap<string, HTMLImageElement>;
  readonly selected: ActorId | undefined;
}

/** The left edges of what stands along a row: of a column, and of something after the start. */
export interface Places {
  readonly column: (index: number) => number;
  readonly from: (offset: number, width: number) => number;
  readonly width: number;
}

/** An actor at the head of a row and of a column. */
interface Head {
  readonly id: ActorId;
  readonly index: number;
  readonly place: Places;
}

/** Draws the mark and the name of an actor before a row. */
export function drawRowHead(
  context: CanvasRenderingContext2D,
  drawn: DrawnMatrix,
  { top, cell, head, letters }: MatrixExtents,
  { id, index, place }: Head,
): void {
  const middle = top + (index + 0.5) * cell;
  const side = letters * 1.05;
  const start = place.from(0.3 * letters, side);
  drawMark(context, drawn, id, { x: start, y: middle - side / 2, side });
  const { text, dir, style } = toName(drawn, id, letters, head - 1.9 * letters);
  context.font = toFont(style);
  context.fillStyle = style.color;
  context.direction = dir;
  context.textBaseline = 'alphabetic';
  context.textAlign = drawn.dir === 'rtl' ? 'right' : 'left';
  context.fillText(text, place.from(1.7 * letters, 0), middle + letters * 0.36);
}

/**
 * Draws the mark and the name of an actor over a column. Latin names climb from their column; Arabic
 * ones are turned the other way and so climb too.
 */
export function drawColumnHead(
  context: CanvasRenderingContext2D,
  drawn: DrawnMatrix,
  { top, cell, letters }: MatrixExtents,
  { id, index, place }: Head,
): void {
  const side = letters * 1.05;
  const middle = place.column(index) + cell / 2;
  drawMark(context, drawn, id, {
    x: middle - side / 2,
    y: top - 0.35 * letters - side,
    side,
  });
  const { text, dir, style } = toName(drawn, id, letters, top - 1.9 * letters);
  context.save();
  context.translate(middle, top - 1.75 * letters);
  context.rotate(dir === 'rtl' ? Math.PI / 2 : -Math.PI / 2);
  context.font = toFont(style);
  context.fillStyle = style.color;
  context.direction = dir;
  context.textBaseline = 'alphabetic';
  context.textAlign = dir === 'rtl' ? 'right' : 'left';
  context.fillText(text, 0, letters * 0.36);
  context.restore();
}

function drawMark(
  context: CanvasRenderingContext2D,
  { visible, flags, palette }: DrawnMatrix,
  id: ActorId,
  { x, y, side }: { readonly x: number; readonly y: number; readonly side: number },
): void {
  const actor = visible.actors.get(id)?.actor;
  if (!actor) return;
  const flag = actor.kind === 'state' && actor.country && flags.get(actor.country);
  if (flag) context.drawImage(flag, x, y, side, side);
  else
    drawShapes(
      context,
      [toFigureActor(actor.kind, { x: side / 2, y: side / 2, size: side })],
      { x, y },
      toInk(palette),
    );
}

function toName(
  { visible, locale, palette, measure, selected }: DrawnMatrix,
  id: ActorId,
  size: number,
  width: number,
): { readonly text: string; readonly dir: 'ltr' | 'rtl'; readonly style: TextStyle } {
  const who = visible.actors.get(id);
  const { text, dir } = localizedText(who?.actor.name ?? {}, locale);
  const isBare = who?.lines.length === 0;
  const color = isBare ? palette.inkSoft : palette.ink;
  const style: TextStyle = { size, weight: id === selected ? 600 : 400, color };
  const [line = ''] = breakText(text, width, 1, (words) => measure(words, style));
  return { text: line, dir, style };
}
