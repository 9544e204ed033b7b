import type { TimeShape } from '~/analysis/time-span';
import type { Sign } from '~/model/sign';
import { SIGN_MARKS } from './looks';
import { type Paint, type Shape, type Step, toStroke } from './shape';
import { GLYPH_WIDTH, toSignGlyph } from './sign-glyph';

/** What there is at an end of a date: the end itself, none at all, or the edge of the time shown. */
export type DateEnd = 'known' | 'open' | 'cut';

/** What decides how a dated relation is drawn. */
export interface TimeMarkLook {
  readonly shape: TimeShape;
  readonly sign: Sign;
  readonly ends: { readonly start: DateEnd; readonly end: DateEnd };
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
  readonly isInferred: boolean;
  readonly isOver: boolean;
}

/** How much room a dated relation has, in pixels of the screen. */
export interface TimeMarkSize {
  /** Of its date. */
  readonly length: number;
  /** Of its lane. */
  readonly height: number;
  /** 1 where time runs to the right, −1 where it runs to the left. */
  readonly forward: 1 | -1;
}

/** The width of each of the signs of doubt, which stand after a date. */
export const DOUBT_WIDTH = 8;

/** How much of its lane's height a date takes. */
const FILLS: Readonly<Record<TimeShape, number>> = { day: 0.86, extent: 0.5, interval: 0.24 };
const THIN = 1.5;

/**
 * The mark of a dated relation: the glyph of its sign, then its date, which begins at the origin in
 * the middle of its lane. A day stands upright, a longer date is a bar, an interval a thin bar with
 * caps at known ends and arrows at open ones. Hollow is a date that is not printed, dashed one that
 * is in doubt, struck through what is over.
 */
export function toTimeMark(look: TimeMarkLook, size: TimeMarkSize): readonly Shape[] {
  const paint = SIGN_MARKS[look.sign].color;
  return [
    toSignGlyph(look.sign, -size.forward * (GLYPH_WIDTH / 2 + 1)),
    toBody(look, size, paint),
    ...(look.shape === 'interval' ? toEnds(look, size, paint) : []),
    ...toDoubts(look, size, paint),
    ...(look.isOver ? toOver(size, paint) : []),
  ];
}

function toBody(
  { shape, isInferred, isApproximate, isUncertain }: TimeMarkLook,
  { length, height, forward }: TimeMarkSize,
  paint: Paint,
): Shape {
  const thick = Math.max(3, Math.round(height * FILLS[shape]));
  const inDoubt = isApproximate || isUncertain;
  const isHollow = isInferred || inDoubt;
  const edge = isHollow ? 0.5 : 0;
  return {
    type: 'rect',
    x: forward > 0 ? edge : edge - length,
    y: edge - thick / 2,
    width: length - 2 * edge,
    height: thick - 2 * edge,
    fill: isHollow ? 'paper' : paint,
    stroke: isHollow ? { paint, width: 1, dash: inDoubt ? [2.5, 2] : [] } : undefined,
  };
}

/** Caps at the ends that are known, arrows at those that are open. */
function toEnds(
  { ends }: TimeMarkLook,
  { length, height, forward }: TimeMarkSize,
  paint: Paint,
): readonly Shape[] {
  const reach = Math.min(4, height / 2 - 1);
  const toEnd = (end: DateEnd, place: number, inwards: number) => {
    if (end === 'cut') return [];
    const back = end === 'open' ? inwards * reach : 0;
    const tip = end === 'open' ? place : place + inwards * 0.75;
    return [toStroke([tip + back, -reach, tip, 0, tip + back, reach], { paint, width: THIN })];
  };
  return [...toEnd(ends.start, 0, forward), ...toEnd(ends.end, forward * length, -forward)];
}

/** A stroke on a halo that parts it from its date. */
function toOver({ length, height, forward }: TimeMarkSize, paint: Paint): readonly Shape[] {
  const y = Math.min(6, height / 2);
  const x = y * 0.7;
  const middle = (forward * length) / 2;
  const points = [middle - x, y, middle + x, -y];
  return [toStroke(points, { paint: 'paper', width: 4 }), toStroke(points, { paint, width: 1.75 })];
}

function toDoubts(
  { sign, isApproximate, isUncertain }: TimeMarkLook,
  { length, forward }: TimeMarkSize,
  paint: Paint,
): readonly Shape[] {
  const start = forward * (length + 2);
  const at = (offset: number) => start + forward * offset;
  const wave: readonly Step[] = [
    ['M', start, 0.75],
    ['Q', at(1.5), -2.25, at(3), 0.75],
    ['Q', at(4.5), 3.75, at(6), 0.75],
  ];
  return [
    ...(isApproximate
      ? [{ type: 'path', steps: wave, stroke: { paint, width: THIN } } as const]
      : []),
    ...(isUncertain
      ? [
          {
            type: 'text',
            x: at(isApproximate ? DOUBT_WIDTH : 0),
            y: 3.5,
            text: '?',
            size: 11,
            weight: 600,
            anchor: forward > 0 ? 'start' : 'end',
            fill: sign === 'neither' ? 'neitherText' : paint,
          } as const,
        ]
      : []),
  ];
}
