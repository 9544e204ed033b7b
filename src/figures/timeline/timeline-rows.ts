import { drawShapes } from '~/marks/draw-shapes';
import { GLYPH_WIDTH } from '~/marks/sign-glyph';
import { toTimeMark } from '~/marks/time-mark';
import { drawGroup, type Plot } from '~/pictures/drawing-group';
import { toInk } from '../ink';
import { breakText, type TextStyle, toFont } from '../page/picture-text';
import type { DrawnTimeline } from './drawn-timeline';
import { placeItem, toTimeMarkLook } from './lay-items';
import type { Timed } from './select-timed';
import { drawAxis, drawGrid, type Field, toX } from './time-axis-drawing';
import { createTimeScale } from './time-scale';
import { AXIS, SCREEN_LETTERS } from './timeline-drawing';

/** Where everything of a timeline of rows stands, in CSS pixels. */
export interface RowExtents {
  readonly width: number;
  /** How far the names of relations reach. */
  readonly names: number;
  /** From a row to the next. */
  readonly pitch: number;
  readonly letters: number;
}

/** The room of rows, and the letters that are wanted in it. */
export interface RowRoom {
  readonly width: number;
  readonly height: number;
  readonly plain: number;
  readonly least: number;
}

/** The most of the width that names take. */
const NAMES_SHARE = 0.52;
/** The number of a note beside the size of letters: what it keeps from the name, and each digit. */
const NUMBER = { gap: 0.7, digit: 0.62 };
/** The height of rows beside their letters: the least, what they ask for, and the most. */
const PITCH = { least: 1.5, wanted: 2.4, most: 3.3 };

/** The height that so many rows make use of. */
export function toRowsHeight(count: number, letters: number): number {
  return count * PITCH.wanted * letters + AXIS * letters;
}

/** The extents of rows in a room; undefined where their letters would be too small to be read. */
export function toRowExtents(
  drawn: DrawnTimeline,
  { width, height, plain, least }: RowRoom,
): RowExtents | undefined {
  const count = Math.max(1, drawn.relations.length);
  const style = { size: 100, weight: 400, color: '' } as const;
  const longest = Math.max(
    1,
    ...drawn.relations.map(
      (timed) =>
        drawn.measure(drawn.nameOf(timed).title, style) / 100 + toNumberRoom(drawn.numberOf(timed)),
    ),
  );
  const fitting = height / (count * PITCH.least + AXIS);
  const letters = Math.min(plain, fitting, Math.max(least, (NAMES_SHARE * width) / longest));
  if (letters < least * 0.999) return undefined;
  return {
    width,
    names: Math.min(longest * letters, NAMES_SHARE * width),
    pitch: Math.min((height - AXIS * letters) / count, PITCH.most * letters),
    letters,
  };
}

/** The room of a note's number after a name, beside the size of letters. */
function toNumberRoom(number: string): number {
  return number ? NUMBER.gap + NUMBER.digit * number.length : 0;
}

/** How many names are longer than the room that they have, and so are cut. */
export function countCut(
  { relations, measure, nameOf, numberOf }: DrawnTimeline,
  { names, letters }: RowExtents,
): number {
  const style = { size: letters, weight: 400, color: '' } as const;
  return relations.filter(
    (timed) =>
      measure(nameOf(timed).title, style) > names - toNumberRoom(numberOf(timed)) * letters + 1,
  ).length;
}

/** A timeline of which every relation has a row, with its name before it and its date beside it. */
export function drawRows(drawn: DrawnTimeline, extents: RowExtents): Plot {
  const { width, names, pitch, letters } = extents;
  const unit = letters / SCREEN_LETTERS;
  const start = names + letters * 0.4;
  const scale = createTimeScale(drawn.extent, (width - start) / unit);
  const height = pitch * drawn.relations.length;
  const field: Field = { scale, start, width, height, unit, letters };
  return {
    width,
    height: height + AXIS * letters,
    isCut: false,
    draw: (context) =>
      drawGroup(context, 'timeline', () => {
        drawGroup(context, 'grid', () => drawGrid(context, drawn, field));
        drawGroup(context, 'rows', () => {
          drawn.relations.forEach((timed, index) => {
            const row = { timed, names, pitch, middle: (index + 0.5) * pitch };
            drawGroup(context, `row-${index + 1}`, () => drawRow(context, drawn, field, row));
          });
        });
        drawGroup(context, 'axis', () => drawAxis(context, drawn, field));
      }),
  };
}

interface Row {
  readonly timed: Timed;
  readonly names: number;
  readonly pitch: number;
  readonly middle: number;
}

function drawRow(
  context: CanvasRenderingContext2D,
  drawn: DrawnTimeline,
  field: Field,
  { timed, names, pitch, middle }: Row,
): void {
  const { dir, palette, measure, nameOf, numberOf } = drawn;
  const { letters, unit, scale } = field;
  const style: TextStyle = { size: letters, weight: 400, color: palette.ink };
  drawRule(context, drawn, field, middle + pitch / 2);
  const { title, date } = nameOf(timed);
  const number = numberOf(timed);
  const room = names - toNumberRoom(number) * letters + 1;
  const [name = ''] = breakText(title, room, 1, (text) => measure(text, style));
  const from = (offset: number) => (dir === 'rtl' ? field.width - offset : offset);
  drawText(context, drawn, style, { text: name, x: from(0), middle });
  const afterName = measure(name, style) + NUMBER.gap * letters;
  const strong: TextStyle = { ...style, weight: 600 };
  if (number) drawText(context, drawn, strong, { text: number, x: from(afterName), middle });
  const { start, end, after, ends } = placeItem(timed, scale);
  const forward = dir === 'rtl' ? -1 : 1;
  const size = { length: end - start, height: Math.min(pitch / unit, 16), forward } as const;
  drawShapes(
    context,
    toTimeMark(toTimeMarkLook(timed, ends), size),
    { x: toX(drawn, field, start), y: middle, scale: unit },
    toInk(palette),
  );
  const soft: TextStyle = { size: letters * 0.92, weight: 400, color: palette.inkSoft };
  const wide = measure(date, soft) / unit;
  const gap = 5;
  const isAfter = after + gap + wide <= scale.width;
  const before = start - GLYPH_WIDTH - gap - wide;
  if (!isAfter && before < 0) return;
  const place = isAfter ? after + gap : before;
  drawText(context, drawn, soft, { text: date, x: toX(drawn, field, place), middle });
}

/** A thin line under a row leads the eye from the name to the date. */
function drawRule(
  context: CanvasRenderingContext2D,
  { palette }: DrawnTimeline,
  { width, unit }: Field,
  y: number,
): void {
  context.strokeStyle = palette.rule;
  context.lineWidth = Math.max(0.4, unit * 0.6);
  context.beginPath();
  context.moveTo(0, y);
  context.lineTo(width, y);
  context.stroke();
}

function drawText(
  context: CanvasRenderingContext2D,
  { dir, palette }: DrawnTimeline,
  style: TextStyle,
  { text, x, middle }: { readonly text: string; readonly x: number; readonly middle: number },
): void {
  context.font = toFont(style);
  context.direction = dir;
  context.textBaseline = 'alphabetic';
  context.textAlign = dir === 'rtl' ? 'right' : 'left';
  const y = middle + style.size * 0.35;
  // The thin lines of the days must not run through letters.
  context.strokeStyle = palette.paper;
  context.lineWidth = style.size * 0.3;
  context.lineJoin = 'round';
  context.strokeText(text, x, y);
  context.fillStyle = style.color;
  context.fillText(text, x, y);
}
