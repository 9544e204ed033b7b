import { localizedText } from '~/base/localized';
import type { VisibleGraph } from '~/filters/visible-graph';
import type { Locale } from '~/i18n/locale';
import { MATRIX_MESSAGES } from '~/i18n/matrix-messages';
import type { ActorId } from '~/model/ids';
import { drawGroup } from '~/pictures/drawing-group';
import type { Plot } from '~/pictures/plot';
import type { Palette } from '~/ui/palette';
import { drawActorMark } from '../graph/picture-marks';
import {
  breakEvenly,
  breakText,
  type MeasureWidth,
  type TextStyle,
  toFont,
} from '../page/picture-text';
import { drawCell } from './cell-drawing';
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

/** A matrix with its names around it, read from the side on which its language begins. */
export function drawMatrix(drawn: DrawnMatrix, extents: MatrixExtents): Plot {
  const size = drawn.matrix.actors.length * extents.cell;
  return {
    width: extents.head + size + 1,
    height: extents.top + size + 1,
    isCut: false,
    draw: (context) => drawGroup(context, 'matrix', () => drawParts(context, drawn, extents)),
  };
}

function drawParts(
  context: CanvasRenderingContext2D,
  drawn: DrawnMatrix,
  extents: MatrixExtents,
): void {
  const place = toPlaces(drawn, extents);
  const heads = [...drawn.matrix.actors.entries()].map(([index, id]) => ({ id, index, place }));
  drawGroup(context, 'grid', () => {
    drawGround(context, drawn, extents, place);
    drawRules(context, drawn, extents, place);
  });
  drawGroup(context, 'cells', () => drawCells(context, drawn, extents, place));
  drawGroup(context, 'rows', () => {
    for (const head of heads) drawRowHead(context, drawn, extents, head);
  });
  drawGroup(context, 'columns', () => {
    for (const head of heads) drawColumnHead(context, drawn, extents, head);
  });
  drawGroup(context, 'corner', () => drawCorner(context, drawn, extents, place));
}

/** The left edges of what stands along a row: of a column, and of something after the start. */
interface Places {
  readonly column: (index: number) => number;
  readonly from: (offset: number, width: number) => number;
  readonly width: number;
}

function toPlaces({ matrix, dir }: DrawnMatrix, { head, cell }: MatrixExtents): Places {
  const width = head + matrix.actors.length * cell;
  const from = (offset: number, own: number) => (dir === 'rtl' ? width - offset - own : offset);
  return { column: (index) => from(head + index * cell, cell), from, width };
}

/** Under the cells: the diagonal, and the row and column of who is selected. */
function drawGround(
  context: CanvasRenderingContext2D,
  { matrix, palette, selected }: DrawnMatrix,
  { top, cell }: MatrixExtents,
  { column, width }: Places,
): void {
  const size = matrix.actors.length * cell;
  context.fillStyle = palette.land;
  matrix.actors.forEach((_, index) => {
    context.fillRect(column(index), top + index * cell, cell, cell);
  });
  const index = selected && matrix.indices.get(selected);
  if (index === undefined) return;
  context.save();
  context.globalAlpha = 0.09;
  context.fillStyle = palette.ink;
  context.fillRect(0, top + index * cell, width, cell);
  context.fillRect(column(index), 0, cell, top + size);
  context.restore();
}

function drawRules(
  context: CanvasRenderingContext2D,
  { matrix, palette }: DrawnMatrix,
  { top, cell, head, letters }: MatrixExtents,
  { from, width }: Places,
): void {
  const count = matrix.actors.length;
  const bottom = top + count * cell;
  const line = (x1: number, y1: number, x2: number, y2: number) => {
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    context.stroke();
  };
  const thin = Math.min(1, letters / 12);
  const isHeavy = (index: number) => index === 0 || matrix.rules.has(index);
  const indices = Array.from({ length: count + 1 }, (_, index) => index);
  const light = indices.filter((index) => !isHeavy(index));
  for (const index of [...light, ...indices.filter(isHeavy)]) {
    context.strokeStyle = isHeavy(index) ? palette.inkSoft : palette.rule;
    context.lineWidth = matrix.rules.has(index) ? 2 * thin : thin;
    const [x, y] = [from(head + index * cell, 0), top + index * cell];
    line(0, y, width, y);
    line(x, 0, x, bottom);
  }
}

function drawCells(
  context: CanvasRenderingContext2D,
  { matrix, palette }: DrawnMatrix,
  { top, cell }: MatrixExtents,
  { column }: Places,
): void {
  for (const [from, row] of matrix.cells) {
    const y = matrix.indices.get(from);
    for (const [to, each] of row) {
      const x = matrix.indices.get(to);
      if (x === undefined || y === undefined) continue;
      drawCell(context, each, { x: column(x), y: top + y * cell, side: cell }, palette);
    }
  }
}

interface Head {
  readonly id: ActorId;
  readonly index: number;
  readonly place: Places;
}

function drawRowHead(
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

/** Latin names climb from their column; Arabic ones are turned the other way and so climb too. */
function drawColumnHead(
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
    drawActorMark(context, actor.kind, { x: x + side / 2, y: y + side / 2, size: side }, palette);
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

/** Who acts on whom, in the corner between the names, where there is room. */
function drawCorner(
  context: CanvasRenderingContext2D,
  { locale, palette, dir, measure }: DrawnMatrix,
  { top, head, letters }: MatrixExtents,
  { from }: Places,
): void {
  const style: TextStyle = { size: letters * 0.92, weight: 400, color: palette.inkSoft };
  const width = head - letters;
  const lines = breakEvenly(MATRIX_MESSAGES[locale].corner, width, 9, (line) =>
    measure(line, style),
  );
  const pitch = style.size * 1.3;
  if (lines.length * pitch > top - letters) return;
  context.font = toFont(style);
  context.fillStyle = style.color;
  context.direction = dir;
  context.textBaseline = 'alphabetic';
  context.textAlign = dir === 'rtl' ? 'right' : 'left';
  lines.forEach((line, index) => {
    const up = (lines.length - index - 1) * pitch;
    context.fillText(line, from(0.3 * letters, 0), top - 0.5 * letters - up);
  });
}
