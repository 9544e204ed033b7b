import type { Look, Paint, Shape, Step, Stroke } from './shape';

/** What shapes are drawn with on a 2D context. */
export interface Ink {
  readonly colors: Readonly<Record<Paint, string>>;
  /** As CSS names it. */
  readonly fontFamily: string;
}

/** Where the origin of shapes stands, and how many units of the context one of theirs is; 1 if left out. */
export interface ShapesPlace {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
}

/** Draws shapes on a 2D context, whose state stays as it is; the joins of lines are the context's. */
export function drawShapes(
  context: CanvasRenderingContext2D,
  shapes: readonly Shape[],
  { x, y, scale = 1 }: ShapesPlace,
  ink: Ink,
): void {
  context.save();
  context.translate(x, y);
  context.scale(scale, scale);
  for (const shape of shapes) drawShape(context, shape, ink);
  context.restore();
}

function drawShape(context: CanvasRenderingContext2D, shape: Shape, ink: Ink): void {
  if (shape.type === 'text') {
    context.font = `normal ${shape.weight} ${shape.size}px ${ink.fontFamily}`;
    context.direction = 'ltr';
    context.textBaseline = 'alphabetic';
    context.textAlign = shape.anchor === 'start' ? 'left' : 'right';
    context.fillStyle = ink.colors[shape.fill];
    context.fillText(shape.text, shape.x, shape.y);
    return;
  }
  context.beginPath();
  if (shape.type === 'path') for (const step of shape.steps) follow(context, step);
  else if (shape.type === 'rect') context.rect(shape.x, shape.y, shape.width, shape.height);
  else {
    context.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
    context.closePath();
  }
  paint(context, shape, ink);
}

function follow(context: CanvasRenderingContext2D, step: Step): void {
  if (step[0] === 'M') context.moveTo(step[1], step[2]);
  else if (step[0] === 'L') context.lineTo(step[1], step[2]);
  else if (step[0] === 'Q') context.quadraticCurveTo(step[1], step[2], step[3], step[4]);
  else context.closePath();
}

function paint(context: CanvasRenderingContext2D, { fill, stroke }: Look, { colors }: Ink): void {
  if (fill) {
    context.fillStyle = colors[fill];
    context.fill();
  }
  if (!stroke) return;
  const { paint, width, dash = [], cap = 'butt' }: Stroke = stroke;
  context.strokeStyle = colors[paint];
  context.lineWidth = width;
  context.lineCap = cap;
  context.setLineDash([...dash]);
  context.stroke();
}
