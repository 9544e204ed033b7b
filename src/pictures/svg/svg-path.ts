import { roundLength } from './svg-markup';
import { type AffineMatrix, transformPoint } from './svg-matrix';

const QUARTER = Math.PI / 2;
const TURN = 2 * Math.PI;

/** An ellipse, or part of one, as a canvas is told of it. */
export interface Arc {
  readonly x: number;
  readonly y: number;
  readonly radiusX: number;
  readonly radiusY: number;
  /** Of the axes, in radians. */
  readonly rotation: number;
  readonly start: number;
  readonly end: number;
  readonly counterclockwise: boolean;
}

/**
 * The current path of a canvas as SVG path data. Points are transformed as they come, as a canvas
 * does; arcs become cubic curves (off by less than 0.03 % of the radius), which any
 * transformation leaves curves.
 */
export class SvgPath {
  #data: string[] = [];
  #last: readonly [number, number] | undefined;

  /** The `d` attribute. */
  get data(): string {
    return this.#data.join('');
  }

  moveTo(matrix: AffineMatrix, x: number, y: number): void {
    this.#add('M', matrix, [x, y]);
  }

  lineTo(matrix: AffineMatrix, x: number, y: number): void {
    this.#add(this.#last ? 'L' : 'M', matrix, [x, y]);
  }

  quadraticCurveTo(matrix: AffineMatrix, ...points: [number, number, number, number]): void {
    this.#startAt(matrix, points[0], points[1]);
    this.#add('Q', matrix, points);
  }

  bezierCurveTo(
    matrix: AffineMatrix,
    ...points: [number, number, number, number, number, number]
  ): void {
    this.#startAt(matrix, points[0], points[1]);
    this.#add('C', matrix, points);
  }

  ellipse(matrix: AffineMatrix, arc: Arc): void {
    const sweep = sweepOf(arc);
    const pieces = Math.max(1, Math.ceil(Math.abs(sweep) / QUARTER));
    const step = sweep / pieces;
    this.lineTo(matrix, ...pointAt(arc, arc.start));
    for (let piece = 0; piece < pieces; piece += 1)
      this.bezierCurveTo(matrix, ...toCurve(arc, arc.start + piece * step, step));
  }

  /** A corner at (x1, y1) towards (x2, y2), rounded by an arc that touches both its sides. */
  arcTo(
    matrix: AffineMatrix,
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    radius: number,
  ): void {
    const [x0, y0] = this.#last ?? [x1, y1];
    const [ax, ay] = unit(x0 - x1, y0 - y1);
    const [bx, by] = unit(x2 - x1, y2 - y1);
    const cross = ax * by - ay * bx;
    if (radius <= 0 || Math.abs(cross) < 1e-9) {
      this.lineTo(matrix, x1, y1);
      return;
    }
    const half = Math.acos(Math.min(1, Math.max(-1, ax * bx + ay * by))) / 2;
    const [mx, my] = unit(ax + bx, ay + by);
    const [x, y] = [x1 + (mx * radius) / Math.sin(half), y1 + (my * radius) / Math.sin(half)];
    const touch = radius / Math.tan(half);
    const angleTo = (dx: number, dy: number) =>
      Math.atan2(y1 + dy * touch - y, x1 + dx * touch - x);
    const [start, end, counterclockwise] = [angleTo(ax, ay), angleTo(bx, by), cross > 0];
    const circle = { x, y, radiusX: radius, radiusY: radius, rotation: 0 };
    this.ellipse(matrix, { ...circle, start, end, counterclockwise });
  }

  closePath(): void {
    if (this.#last) this.#data.push('Z');
  }

  #startAt(matrix: AffineMatrix, x: number, y: number): void {
    if (!this.#last) this.moveTo(matrix, x, y);
  }

  #add(command: string, matrix: AffineMatrix, points: readonly number[]): void {
    const written: number[] = [];
    for (let index = 0; index + 1 < points.length; index += 2) {
      const [x = 0, y = 0] = [points[index], points[index + 1]];
      this.#last = [x, y];
      written.push(...transformPoint(matrix, x, y).map(roundLength));
    }
    this.#data.push(command, written.join(' '));
  }
}

/** The signed angle that an arc runs through, by the rules of the canvas. */
function sweepOf({ start, end, counterclockwise }: Arc): number {
  const given = counterclockwise ? start - end : end - start;
  if (given >= TURN) return counterclockwise ? -TURN : TURN;
  const turned = ((given % TURN) + TURN) % TURN;
  return counterclockwise ? -turned : turned;
}

function pointAt(arc: Arc, angle: number): [number, number] {
  const [dx, dy] = [arc.radiusX * Math.cos(angle), arc.radiusY * Math.sin(angle)];
  const [cos, sin] = [Math.cos(arc.rotation), Math.sin(arc.rotation)];
  return [arc.x + dx * cos - dy * sin, arc.y + dx * sin + dy * cos];
}

function toCurve(
  arc: Arc,
  angle: number,
  step: number,
): [number, number, number, number, number, number] {
  const reach = (4 / 3) * Math.tan(step / 4);
  const quarterOn = (at: number) => {
    const [x, y] = pointAt(arc, at + QUARTER);
    return [x - arc.x, y - arc.y] as const;
  };
  const [[x0, y0], [x3, y3]] = [pointAt(arc, angle), pointAt(arc, angle + step)];
  const [[dx0, dy0], [dx3, dy3]] = [quarterOn(angle), quarterOn(angle + step)];
  return [x0 + reach * dx0, y0 + reach * dy0, x3 - reach * dx3, y3 - reach * dy3, x3, y3];
}

function unit(x: number, y: number): readonly [number, number] {
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}
