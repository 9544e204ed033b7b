import { ACTOR_MARKS, type Arrowhead } from '~/marks/looks';
import type { ActorKindId } from '~/model/actor-kinds';
import type { Palette } from '~/ui/palette';

/** A line drawn for a legend: where it runs, and how. */
export interface LineMark {
  /** From its plain end to the one with the head. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly width: number;
  readonly color: string;
  /** Lengths of strokes and gaps in turn; empty where solid. */
  readonly dashes: readonly number[];
  readonly head: Arrowhead | 'none';
}

/** The length of an arrowhead beside the width of its line. */
const HEAD = 4;

/** Draws a line as the graph draws it, level, with its head at the far end. */
export function drawLineMark(context: CanvasRenderingContext2D, mark: LineMark): void {
  const { from, to, y, width, color, dashes, head } = mark;
  const forward = Math.sign(to - from);
  context.strokeStyle = color;
  context.fillStyle = color;
  context.lineWidth = width;
  context.lineCap = dashes[0] !== undefined && dashes[0] < width ? 'round' : 'butt';
  context.setLineDash([...dashes]);
  context.beginPath();
  context.moveTo(from, y);
  context.lineTo(head === 'triangle' ? to - forward * width * HEAD * 0.5 : to, y);
  context.stroke();
  context.setLineDash([]);
  context.lineCap = 'butt';
  drawHead(context, head, { x: to, y, forward, size: width * HEAD });
}

/** Draws an actor's mark as the graph draws it, without a flag. */
export function drawActorMark(
  context: CanvasRenderingContext2D,
  kind: ActorKindId,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  palette: Palette,
): void {
  const { shape, scale } = ACTOR_MARKS[kind];
  const radius = (size * scale) / 2;
  context.beginPath();
  if (shape === 'circle') context.arc(x, y, radius, 0, 2 * Math.PI);
  else tracePolygon(context, shape, { x, y, radius });
  context.closePath();
  context.fillStyle = kind === 'state' ? palette.paper : palette.inkSoft;
  context.fill();
  if (kind !== 'state') return;
  context.strokeStyle = palette.ink;
  context.lineWidth = size / 10;
  context.stroke();
}

function tracePolygon(
  context: CanvasRenderingContext2D,
  corners: readonly number[],
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
): void {
  for (let corner = 0; corner + 1 < corners.length; corner += 2)
    context.lineTo(x + (corners[corner] ?? 0) * radius, y + (corners[corner + 1] ?? 0) * radius);
}

function drawHead(
  context: CanvasRenderingContext2D,
  head: LineMark['head'],
  { x, y, forward, size }: { x: number; y: number; forward: number; size: number },
): void {
  context.beginPath();
  if (head === 'triangle') {
    context.moveTo(x - forward * size, y - size / 2);
    context.lineTo(x, y);
    context.lineTo(x - forward * size, y + size / 2);
  } else if (head === 'tee') {
    const back = x - (forward * size) / 3;
    context.rect(Math.min(x, back), y - size / 2, size / 3, size);
  } else if (head === 'circle') {
    context.arc(x - (forward * size) / 2, y, size / 2, 0, 2 * Math.PI);
  }
  context.closePath();
  context.fill();
}
