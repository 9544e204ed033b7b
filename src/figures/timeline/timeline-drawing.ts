import { findCalendarStep } from '~/analysis/calendar-step';
import { toTimeBins } from '~/analysis/time-bins';
import { drawShapes } from '~/marks/draw-shapes';
import { toBinBars, toBinFeet } from '~/marks/time-bins';
import { toTimeMark } from '~/marks/time-mark';
import { drawGroup, type Plot } from '~/pictures/drawing-group';
import { toInk } from '../ink';
import { BIN_WIDTH, toBinRows } from './bin-rows';
import type { DrawnTimeline } from './drawn-timeline';
import { type LaidItems, layItems, toTimeMarkLook } from './lay-items';
import { drawAxis, drawGrid, type Field, toX } from './time-axis-drawing';
import { createTimeScale } from './time-scale';

/** What parts a bar from the next, in pixels of the screen. */
const BAR_GAP = 0.6;

/** The size of a timeline and of its letters, in CSS pixels. */
export interface TimelineSize {
  readonly width: number;
  readonly height: number;
  readonly letters: number;
}

/** The size of letters on the screen, for which marks and lanes have their plain size. */
export const SCREEN_LETTERS = 12;
/** The height of an axis beside its letters. */
export const AXIS = 2.1;

/**
 * A timeline as the screen has it, without names: each relation in a lane, or how many hold at each
 * time where they are too many to be told apart.
 */
export function drawLanes(drawn: DrawnTimeline, { width, height, letters }: TimelineSize): Plot {
  const unit = letters / SCREEN_LETTERS;
  const scale = createTimeScale(drawn.extent, width / unit);
  const room = height - AXIS * letters;
  const laid = layItems(drawn.relations, scale, room / unit);
  const plot = laid ? toLanesHeight(laid) * unit : room;
  const field: Field = { scale, start: 0, width, height: plot, unit, letters };
  return {
    width,
    height: plot + AXIS * letters,
    isCut: false,
    draw: (context) =>
      drawGroup(context, 'timeline', () => {
        drawGroup(context, 'grid', () => drawGrid(context, drawn, field));
        drawGroup(context, 'marks', () => {
          if (laid) drawItems(context, drawn, field, laid);
          else drawBins(context, drawn, field);
        });
        drawGroup(context, 'axis', () => drawAxis(context, drawn, field));
      }),
  };
}

/** No higher than the lanes that there are. */
function toLanesHeight({ items, laneHeight }: LaidItems): number {
  return laneHeight * Math.max(1, ...items.map(({ lane }) => lane + 1));
}

function drawItems(
  context: CanvasRenderingContext2D,
  drawn: DrawnTimeline,
  field: Field,
  { items, laneHeight }: LaidItems,
): void {
  const { unit } = field;
  const ink = toInk(drawn.palette);
  const forward = drawn.dir === 'rtl' ? -1 : 1;
  for (const { timed, lane, start, end, ends } of items)
    drawShapes(
      context,
      toTimeMark(toTimeMarkLook(timed, ends), { length: end - start, height: laneHeight, forward }),
      { x: toX(drawn, field, start), y: (lane + 0.5) * laneHeight * unit, scale: unit },
      ink,
    );
}

/** Draws how many relations hold at each time, a row of bars for each sign that occurs. */
function drawBins(context: CanvasRenderingContext2D, drawn: DrawnTimeline, field: Field): void {
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
