import { findCalendarStep } from '~/analysis/calendar-step';
import { toTimeBins } from '~/analysis/time-bins';
import { drawShapes } from '~/marks/draw-shapes';
import { toBinBars, toBinFeet } from '~/marks/time-bins';
import { toInk } from '../ink';
import { BIN_WIDTH, toBinRows } from './bin-rows';
import type { DrawnTimeline } from './drawn-timeline';
import { type Field, toX } from './time-axis-drawing';

/** What parts a bar from the next, in pixels of the screen. */
const BAR_GAP = 0.6;

/** Draws how many relations hold at each time, a row of bars for each sign that occurs. */
export function drawBins(
  context: CanvasRenderingContext2D,
  drawn: DrawnTimeline,
  field: Field,
): void {
  const { scale, unit, height } = field;
  const step = findCalendarStep(scale.extent, scale.width / BIN_WIDTH);
  const bins = toTimeBins(drawn.relations, scale.extent, step);
  const rows = toBinRows(bins, height / unit, drawn.dir === 'rtl' ? -1 : 1);
  const ink = toInk(drawn.palette);
  const clamp = (place: number) => Math.min(Math.max(place, 0), scale.width);
  for (const { counts, start, end } of bins) {
    const [from, to] = [clamp(scale.toPlace(start)), clamp(scale.toPlace(end))];
    const bars = toBinBars(counts, Math.max(0, to - from - BAR_GAP), rows);
    drawShapes(context, bars, { x: toX(drawn, field, from), y: 0, scale: unit }, ink);
  }
  const feet = toBinFeet(scale.width, rows);
  drawShapes(context, feet, { x: toX(drawn, field, 0), y: 0, scale: unit }, ink);
}
