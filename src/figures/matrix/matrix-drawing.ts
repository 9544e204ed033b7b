import { messagesOf } from '~/i18n/messages';
import { CELL_SIDE, toCellMark } from '~/marks/cell-mark';
import { drawShapes } from '~/marks/draw-shapes';
import { drawGroup, type Plot } from '~/pictures/drawing-group';
import { toInk } from '../ink';
import { breakEvenly, type TextStyle, toFont } from '../page/picture-text';
import type { MatrixExtents } from './matrix-extents';
import { type DrawnMatrix, drawColumnHead, drawRowHead, type Places } from './matrix-heads';

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
  const ink = toInk(palette);
  for (const [from, row] of matrix.cells) {
    const y = matrix.indices.get(from);
    for (const [to, each] of row) {
      const x = matrix.indices.get(to);
      if (x === undefined || y === undefined) continue;
      const place = { x: column(x), y: top + y * cell, scale: cell / CELL_SIDE };
      drawShapes(context, toCellMark(each), place, ink);
    }
  }
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
  const lines = breakEvenly(messagesOf(locale).matrix.corner, width, 9, (line) =>
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
