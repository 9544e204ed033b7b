import { type Arrowhead, OVER_STROKE } from './looks';
import { type Paint, type Shape, toSteps, toStroke } from './shape';

/** How large an arrowhead is along its line and across it, and how far it stands before its end. */
export interface HeadSize {
  readonly length: number;
  readonly breadth: number;
  readonly inset?: number;
}

/** Where an arrowhead points to, and the way it points: along one of the axes, by 1 or −1. */
export interface HeadPlace {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

/** The head of a line: a triangle, a bar across it, or a disc; open ones are filled with paper. */
export function toArrowhead(
  head: Arrowhead,
  { x, y, dx, dy }: HeadPlace,
  { length, breadth, inset = 0 }: HeadSize,
  { paint, isOpen = false }: { readonly paint: Paint; readonly isOpen?: boolean },
): Shape {
  const look = isOpen ? ({ fill: 'paper', stroke: { paint, width: 1 } } as const) : { fill: paint };
  const [tipX, tipY] = [x - dx * inset, y - dy * inset];
  const [backX, backY] = [tipX - dx * length, tipY - dy * length];
  const [acrossX, acrossY] = [(Math.abs(dy) * breadth) / 2, (Math.abs(dx) * breadth) / 2];
  if (head === 'circle') {
    const [middleX, middleY] = [(tipX + backX) / 2, (tipY + backY) / 2];
    return { type: 'circle', x: middleX, y: middleY, radius: length / 2, ...look };
  }
  if (head === 'tee') {
    const [left, top] = [Math.min(tipX, backX) - acrossX, Math.min(tipY, backY) - acrossY];
    const width = Math.abs(dx) * length + 2 * acrossX;
    const height = Math.abs(dy) * length + 2 * acrossY;
    return { type: 'rect', x: left, y: top, width, height, fill: paint };
  }
  const corners = [backX - acrossX, backY - acrossY, tipX, tipY, backX + acrossX, backY + acrossY];
  return { type: 'path', steps: [...toSteps(corners), ['Z']], ...look };
}

/** A level line. */
export interface LineLook {
  /** From its plain end to the one with the head, where it has one. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly width: number;
  readonly paint: Paint;
  /** The lengths of strokes and gaps in turn; empty where solid. */
  readonly dash: readonly number[];
}

/** A level line without its head. Strokes shorter than the line is wide are round dots. */
export function toLine({ from, to, y, width, paint, dash }: LineLook): Shape {
  const isDotted = dash[0] !== undefined && dash[0] < width;
  return toStroke([from, y, to, y], { paint, width, dash, cap: isDotted ? 'round' : 'butt' });
}

/** The stroke across a line that says that it is over; `scale` is 1 for lines of plain width. */
export function toOverStroke(x: number, y: number, paint: Paint, scale = 1): Shape {
  const reach = (OVER_STROKE.length / 2) * scale;
  return toStroke([x, y - reach, x, y + reach], { paint, width: OVER_STROKE.width * scale });
}
