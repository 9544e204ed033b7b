import type { Box } from '~/base/box';
import type { Inset } from '~/layout/map/inset';
import type { Ring } from '~/layout/map/land';
import type { Palette } from '~/ui/palette';
import { drawRings } from './draw-land';

const THIN = 0.8;

/** Draws a frame around what is enlarged, a thin line from it, and the land of the inset. */
export function drawInset(
  context: CanvasRenderingContext2D,
  { area, frame }: Pick<Inset, 'area' | 'frame'>,
  rings: readonly Ring[],
  palette: Palette,
): void {
  const [start, end] = toLeader(area, frame);
  context.strokeStyle = palette.inkSoft;
  context.lineWidth = THIN;
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.lineTo(end.x, end.y);
  context.stroke();
  outline(context, area);
  context.stroke();
  outline(context, frame);
  context.fillStyle = palette.paper;
  context.fill();
  drawRings(context, rings, palette);
  outline(context, frame);
  context.strokeStyle = palette.inkSoft;
  context.lineWidth = THIN;
  context.stroke();
}

function outline(context: CanvasRenderingContext2D, { x1, y1, x2, y2 }: Box): void {
  context.beginPath();
  context.rect(x1, y1, x2 - x1, y2 - y1);
}

/** The shortest way between the edges of two boxes, from the middle of what they share. */
function toLeader(area: Box, frame: Box) {
  const [ax, bx] = toSpan(area.x1, area.x2, frame.x1, frame.x2);
  const [ay, by] = toSpan(area.y1, area.y2, frame.y1, frame.y2);
  return [
    { x: ax, y: ay },
    { x: bx, y: by },
  ] as const;
}

function toSpan(from1: number, to1: number, from2: number, to2: number): readonly [number, number] {
  if (to1 < from2) return [to1, from2];
  if (to2 < from1) return [from1, to2];
  const shared = (Math.max(from1, from2) + Math.min(to1, to2)) / 2;
  return [shared, shared];
}
