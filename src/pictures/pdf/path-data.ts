import { IDENTITY } from '../svg/svg-matrix';
import { SvgPath } from '../svg/svg-path';

/** How many numbers follow each command of path data. */
const COUNTS: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;
const COMMAND = /([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi;

interface Pen {
  readonly path: SvgPath;
  x: number;
  y: number;
  /** Where the present part of the path began. */
  start: readonly [number, number];
  /** What a smooth curve mirrors, and whether it is that of a cubic curve. */
  control: readonly [kind: 'C' | 'Q' | '', x: number, y: number];
}

/** Any SVG path data as data of absolute M, L, Q, C and Z only. */
export function toPlainPathData(data: string): string {
  const pen: Pen = { path: new SvgPath(), x: 0, y: 0, start: [0, 0], control: ['', 0, 0] };
  for (const [, letter = '', written = ''] of data.matchAll(COMMAND)) {
    const command = letter.toUpperCase();
    const numbers =
      command === 'A' ? parseArcs(written) : (written.match(NUMBER) ?? []).map(Number);
    const count = COUNTS[command] ?? 0;
    const isRelative = letter !== command;
    if (count === 0) draw(pen, 'Z', []);
    for (let at = 0; count > 0 && at + count <= numbers.length; at += count) {
      const values = numbers.slice(at, at + count);
      const name = command === 'M' && at > 0 ? 'L' : command;
      draw(pen, name, isRelative ? toAbsolute(name, values, pen) : values);
    }
  }
  return pen.path.data;
}

/** The flags of an arc may stand without anything between them and what follows. */
function parseArcs(written: string): number[] {
  const number = NUMBER.source;
  const arc = new RegExp(
    `(${number})[\\s,]*(${number})[\\s,]*(${number})[\\s,]*([01])[\\s,]*([01])[\\s,]*(${number})[\\s,]*(${number})`,
    'gi',
  );
  return [...written.matchAll(arc)].flatMap(([, ...values]) => values.map(Number));
}

function toAbsolute(command: string, values: readonly number[], { x, y }: Pen): readonly number[] {
  if (command === 'V') return values.map((value) => value + y);
  if (command === 'A')
    return values.map((value, index) => (index < 5 ? value : value + (index === 5 ? x : y)));
  return values.map((value, index) => value + (index % 2 === 0 ? x : y));
}

function draw(pen: Pen, command: string, values: readonly number[]): void {
  const { path } = pen;
  const [x = pen.x, y = pen.y] = toEnd(command, values, pen);
  const kind = command === 'C' || command === 'S' ? 'C' : 'Q';
  const mirrored = pen.control[0] === kind ? pen.control.slice(1).map(Number) : [pen.x, pen.y];
  const [mx = 0, my = 0] = [2 * pen.x - (mirrored[0] ?? 0), 2 * pen.y - (mirrored[1] ?? 0)];
  const [a = 0, b = 0, c = 0, d = 0] = values;
  pen.control = ['', 0, 0];
  if (command === 'M') path.moveTo(IDENTITY, x, y);
  else if (command === 'Z') path.closePath();
  else if (command === 'C' || command === 'S') {
    const [first, second] =
      command === 'C'
        ? [
            [a, b],
            [c, d],
          ]
        : [
            [mx, my],
            [a, b],
          ];
    pen.control = ['C', second?.[0] ?? 0, second?.[1] ?? 0];
    path.bezierCurveTo(
      IDENTITY,
      first?.[0] ?? 0,
      first?.[1] ?? 0,
      pen.control[1],
      pen.control[2],
      x,
      y,
    );
  } else if (command === 'Q' || command === 'T') {
    pen.control = command === 'Q' ? ['Q', a, b] : ['Q', mx, my];
    path.quadraticCurveTo(IDENTITY, pen.control[1], pen.control[2], x, y);
  } else if (command === 'A') drawArc(pen, values, x, y);
  else path.lineTo(IDENTITY, x, y);
  if (command === 'M') pen.start = [x, y];
  [pen.x, pen.y] = [x, y];
}

function toEnd(command: string, values: readonly number[], pen: Pen): readonly number[] {
  if (command === 'Z') return pen.start;
  if (command === 'H') return [values[0] ?? 0, pen.y];
  if (command === 'V') return [pen.x, values[0] ?? 0];
  return values.slice(-2);
}

/** An arc by its ends, as its ellipse and angles: SVG 2, appendix B.2.4. */
function drawArc(pen: Pen, values: readonly number[], x: number, y: number): void {
  const [rx = 0, ry = 0, degrees = 0, isLarge = 0, isClockwise = 0] = values;
  const rotation = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(rotation), Math.sin(rotation)];
  const [halfX, halfY] = [(pen.x - x) / 2, (pen.y - y) / 2];
  const [px, py] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX];
  if (rx === 0 || ry === 0 || (px === 0 && py === 0)) {
    pen.path.lineTo(IDENTITY, x, y);
    return;
  }
  const grown = Math.max(1, Math.hypot(px / rx, py / ry));
  const [radiusX, radiusY] = [Math.abs(rx) * grown, Math.abs(ry) * grown];
  const [ux, uy] = [px / radiusX, py / radiusY];
  const away =
    Math.sqrt(Math.max(0, 1 / (ux * ux + uy * uy) - 1)) * (isLarge === isClockwise ? -1 : 1);
  const [cx, cy] = [away * uy, -away * ux];
  const [centreX, centreY] = [cx * radiusX, cy * radiusY];
  pen.path.ellipse(IDENTITY, {
    x: cos * centreX - sin * centreY + (pen.x + x) / 2,
    y: sin * centreX + cos * centreY + (pen.y + y) / 2,
    radiusX,
    radiusY,
    rotation,
    start: Math.atan2(uy - cy, ux - cx),
    end: Math.atan2(-uy - cy, -ux - cx),
    counterclockwise: isClockwise === 0,
  });
}
