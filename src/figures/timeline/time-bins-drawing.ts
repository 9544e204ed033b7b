import { findCalendarStep } from '~/analysis/calendar-step';
import { type TimeBin, toTimeBins } from '~/analysis/time-bins';
import { SIGN_MARKS } from '~/marks/looks';
import { SIGNS, type Sign } from '~/model/sign';
import { MARK_WIDTH } from './lay-items';
import { type Field, toX } from './time-axis-drawing';
import { drawSignHead } from './time-mark-drawing';
import type { DrawnTimeline } from './timeline-drawing';

const BIN_WIDTH = 6;
const ROW_GAP = 4;
/** The height of a bar of one relation among thousands. */
const LEAST_BAR = 3;

/** Draws how many relations hold at each time, a row of bars for each sign that occurs. */
export function drawBins(
  context: CanvasRenderingContext2D,
  drawn: DrawnTimeline,
  field: Field,
): void {
  const { scale, unit, height } = field;
  const step = findCalendarStep(scale.extent, scale.width / BIN_WIDTH);
  const bins = toTimeBins(drawn.relations, scale.extent, step);
  const signs = SIGNS.filter((sign) => bins.some(({ counts }) => counts[sign] > 0));
  const most = Math.max(1, ...bins.flatMap(({ counts }) => Object.values(counts)));
  const rowHeight = height / Math.max(1, signs.length);
  signs.forEach((sign, row) => {
    const foot = (row + 1) * rowHeight;
    context.fillStyle = drawn.palette[SIGN_MARKS[sign].color];
    for (const bin of bins)
      drawBar(context, drawn, field, { bin, sign, most, foot, room: rowHeight - ROW_GAP * unit });
    drawRow(context, drawn, field, sign, foot);
  });
}

function drawBar(
  context: CanvasRenderingContext2D,
  drawn: DrawnTimeline,
  field: Field,
  bar: {
    readonly bin: TimeBin;
    readonly sign: Sign;
    readonly most: number;
    readonly foot: number;
    readonly room: number;
  },
): void {
  const { scale, unit } = field;
  const { bin, sign, most, foot, room } = bar;
  const count = bin.counts[sign];
  if (count === 0) return;
  const clamp = (place: number) => Math.min(Math.max(place, 0), scale.width);
  const [from, to] = [clamp(scale.toPlace(bin.start)), clamp(scale.toPlace(bin.end))];
  const [start, end] = [toX(drawn, field, from), toX(drawn, field, Math.max(from, to - 0.6))];
  const height = Math.max(LEAST_BAR * unit, (count / most) * room);
  context.fillRect(Math.min(start, end), foot - height, Math.abs(end - start), height);
}

function drawRow(
  context: CanvasRenderingContext2D,
  drawn: DrawnTimeline,
  field: Field,
  sign: Sign,
  foot: number,
): void {
  const { palette, dir } = drawn;
  const { unit } = field;
  context.strokeStyle = palette.rule;
  context.lineWidth = unit;
  context.beginPath();
  context.moveTo(toX(drawn, field, 0), foot);
  context.lineTo(toX(drawn, field, field.scale.width), foot);
  context.stroke();
  context.save();
  context.translate(toX(drawn, field, MARK_WIDTH / 2), foot - 6 * unit);
  context.scale(unit, unit);
  context.fillStyle = palette[SIGN_MARKS[sign].color];
  context.strokeStyle = palette[SIGN_MARKS[sign].color];
  drawSignHead(context, sign, dir === 'rtl' ? 1 : -1);
  context.restore();
}
