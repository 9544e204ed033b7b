import type { TimeShape } from '~/analysis/time-span';
import { SIGN_MARKS } from '~/marks/looks';
import type { Sign } from '~/model/sign';
import type { Palette } from '~/ui/palette';
import { toFont } from '../page/picture-text';
import { DOUBT_WIDTH, type LaidEnds, MARK_WIDTH } from './lay-items';

/** What decides how a dated relation is drawn. */
export interface TimeMarkLook {
  readonly shape: TimeShape;
  readonly sign: Sign;
  readonly ends: LaidEnds;
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
  readonly isInferred: boolean;
  readonly isOver: boolean;
}

/** Where a dated relation is drawn. */
export interface TimeMarkPlace {
  /** Where its date begins, which is at its right where time runs to the left. */
  readonly start: number;
  readonly middle: number;
  readonly length: number;
  /** Of its lane. */
  readonly height: number;
  /** 1 where time runs to the right, −1 where it runs to the left. */
  readonly forward: 1 | -1;
  /** How large marks are beside those of the screen. */
  readonly unit: number;
}

/** How much of its lane's height a date takes. */
const FILLS: Readonly<Record<TimeShape, number>> = { day: 0.86, extent: 0.5, interval: 0.24 };

/** How thick a date is drawn in a lane of a height, both in pixels of the screen. */
export function toThickness(shape: TimeShape, height: number): number {
  return Math.max(3, Math.round(height * FILLS[shape]));
}

/** Draws a dated relation as the timeline shows it: the mark of its sign, then its date. */
export function drawTimeMark(
  context: CanvasRenderingContext2D,
  look: TimeMarkLook,
  place: TimeMarkPlace,
  palette: Palette,
): void {
  const { start, middle, forward, unit } = place;
  context.save();
  context.translate(start, middle);
  context.scale(unit, unit);
  context.fillStyle = palette[SIGN_MARKS[look.sign].color];
  context.strokeStyle = palette[SIGN_MARKS[look.sign].color];
  context.setLineDash([]);
  const inUnits = { length: place.length / unit, height: place.height / unit, forward };
  drawSignHead(context, look.sign, -forward * (MARK_WIDTH / 2 + 1));
  drawBody(context, look, inUnits, palette);
  context.lineWidth = 1.5;
  if (look.shape === 'interval') drawEnds(context, look, inUnits);
  drawDoubts(context, look, inUnits);
  if (look.isOver) drawStroke(context, inUnits, palette);
  context.restore();
}

interface Extents {
  readonly length: number;
  readonly height: number;
  readonly forward: 1 | -1;
}

/** Draws the head by which a sign is known, upright, around `x` on the line that `y` is 0 on. */
export function drawSignHead(context: CanvasRenderingContext2D, sign: Sign, x: number): void {
  const { head } = SIGN_MARKS[sign];
  context.beginPath();
  if (head === 'circle') context.arc(x, 0, 2.75, 0, 2 * Math.PI);
  if (head === 'triangle') {
    context.moveTo(x - 3.5, 3.25);
    context.lineTo(x + 3.5, 3.25);
    context.lineTo(x, -3.5);
    context.closePath();
  }
  if (head !== 'tee') {
    context.fill();
    return;
  }
  context.lineWidth = 2;
  context.moveTo(x - 3.5, -2.5);
  context.lineTo(x + 3.5, -2.5);
  context.moveTo(x, -2.5);
  context.lineTo(x, 3.75);
  context.stroke();
}

/** Hollow is a date that is not printed, dashed one that is in doubt. */
function drawBody(
  context: CanvasRenderingContext2D,
  { shape, isInferred, isApproximate, isUncertain }: TimeMarkLook,
  { length, height, forward }: Extents,
  palette: Palette,
): void {
  const thick = toThickness(shape, height);
  const inDoubt = isApproximate || isUncertain;
  const isHollow = isInferred || inDoubt;
  const edge = isHollow ? 0.5 : 0;
  const color = context.fillStyle;
  context.beginPath();
  context.rect(
    forward > 0 ? edge : edge - length,
    edge - thick / 2,
    length - 2 * edge,
    thick - 2 * edge,
  );
  if (isHollow) context.fillStyle = palette.paper;
  context.fill();
  context.fillStyle = color;
  if (!isHollow) return;
  context.lineWidth = 1;
  context.setLineDash(inDoubt ? [2.5, 2] : []);
  context.stroke();
  context.setLineDash([]);
}

/** Caps at the ends that are known, arrows at those that are open. */
function drawEnds(
  context: CanvasRenderingContext2D,
  { ends }: TimeMarkLook,
  { length, height, forward }: Extents,
): void {
  const reach = Math.min(4, height / 2 - 1);
  const draw = (end: LaidEnds['start'], place: number, inwards: number) => {
    if (end === 'cut') return;
    const back = end === 'open' ? inwards * reach : 0;
    const tip = end === 'open' ? place : place + inwards * 0.75;
    context.beginPath();
    context.moveTo(tip + back, -reach);
    context.lineTo(tip, 0);
    context.lineTo(tip + back, reach);
    context.stroke();
  };
  draw(ends.start, 0, forward);
  draw(ends.end, forward * length, -forward);
}

/** What is over is struck through, on a halo that parts the stroke from its date. */
function drawStroke(
  context: CanvasRenderingContext2D,
  { length, height, forward }: Extents,
  palette: Palette,
): void {
  const { x, y } = toOverStroke(height);
  const middle = (forward * length) / 2;
  const color = context.strokeStyle;
  for (const [width, style] of [
    [4, palette.paper],
    [1.75, color],
  ] as const) {
    context.lineWidth = width;
    context.strokeStyle = style;
    context.beginPath();
    context.moveTo(middle - x, y);
    context.lineTo(middle + x, -y);
    context.stroke();
  }
}

/** How far the stroke through a date that is over reaches from the middle, in pixels. */
export function toOverStroke(height: number): { readonly x: number; readonly y: number } {
  const y = Math.min(6, height / 2);
  return { x: y * 0.7, y };
}

function drawDoubts(
  context: CanvasRenderingContext2D,
  { isApproximate, isUncertain }: TimeMarkLook,
  { length, forward }: Extents,
): void {
  const start = forward * (length + 2);
  if (isApproximate) {
    context.beginPath();
    context.moveTo(start, 0.75);
    context.quadraticCurveTo(start + forward * 1.5, -2.25, start + forward * 3, 0.75);
    context.quadraticCurveTo(start + forward * 4.5, 3.75, start + forward * 6, 0.75);
    context.stroke();
  }
  if (!isUncertain) return;
  context.font = toFont({ size: 11, weight: 600 });
  context.direction = 'ltr';
  context.textBaseline = 'alphabetic';
  context.textAlign = forward > 0 ? 'left' : 'right';
  context.fillText('?', start + forward * (isApproximate ? DOUBT_WIDTH : 0), 3.5);
}
