import { fromDayNumber } from '~/base/day';
import { formatTick } from '~/i18n/format-tick';
import { drawShapes } from '~/marks/draw-shapes';
import { toGridLines } from '~/marks/time-bins';
import { toInk } from '../ink';
import { toFont } from '../page/picture-text';
import type { DrawnTimeline } from './drawn-timeline';
import type { TimeScale } from './time-scale';
import { toPrecision, toTimeTicks } from './time-ticks';

/** The part of a drawing along which time runs. */
export interface Field {
  /** In pixels of the screen, `unit` times smaller than those of the drawing. */
  readonly scale: TimeScale;
  /** How far from the side on which the language begins it starts. */
  readonly start: number;
  /** Of the whole drawing. */
  readonly width: number;
  /** Without the axis. */
  readonly height: number;
  readonly unit: number;
  readonly letters: number;
}

/** Where a place along the time stands on a drawing, from its left. */
export function toX({ dir }: Pick<DrawnTimeline, 'dir'>, field: Field, place: number): number {
  const offset = field.start + place * field.unit;
  return dir === 'rtl' ? field.width - offset : offset;
}

/** Draws thin lines at the days at which the axis is marked. */
export function drawGrid(
  context: CanvasRenderingContext2D,
  drawn: DrawnTimeline,
  field: Field,
): void {
  const places = toTimeTicks(field.scale).ticks.map(({ place }) => toX(drawn, field, place));
  const height = field.height + field.letters * 0.5;
  const lines = toGridLines(places, height, Math.max(0.5, field.unit * 0.8));
  drawShapes(context, lines, { x: 0, y: 0 }, toInk(drawn.palette));
}

/** Draws the axis with the names of its days, as many as stand apart. */
export function drawAxis(
  context: CanvasRenderingContext2D,
  drawn: DrawnTimeline,
  field: Field,
): void {
  const { palette, locale, dir, measure } = drawn;
  const { height, letters, scale, unit } = field;
  const [start, end] = [toX(drawn, field, 0), toX(drawn, field, scale.width)];
  context.strokeStyle = palette.inkSoft;
  context.lineWidth = Math.max(0.75, unit);
  context.beginPath();
  context.moveTo(start, height);
  context.lineTo(end, height);
  context.stroke();
  const { step, ticks } = toTimeTicks(scale);
  const style = { size: letters, weight: 400, color: palette.inkSoft } as const;
  context.font = toFont(style);
  context.fillStyle = style.color;
  context.direction = dir;
  context.textBaseline = 'alphabetic';
  context.textAlign = dir === 'rtl' ? 'right' : 'left';
  let free = Number.NEGATIVE_INFINITY;
  ticks.forEach(({ day, place }, index) => {
    const name = formatTick(locale, fromDayNumber(day), toPrecision(step), index === 0);
    const from = place * unit + letters * 0.3;
    const to = from + measure(name, style);
    if (from < free || to > scale.width * unit) return;
    free = to + letters * 0.6;
    context.fillText(name, toX(drawn, field, from / unit), height + letters * 1.45);
  });
}
