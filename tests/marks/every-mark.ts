import { toActorMark } from '~/marks/actor-mark';
import { SAMPLE_CELLS, toCellMark } from '~/marks/cell-mark';
import { toArrowhead, toLine, toOverStroke } from '~/marks/line-mark';
import { type Arrowhead, toDashes } from '~/marks/looks';
import type { Shape } from '~/marks/shape';
import { toSignGlyph } from '~/marks/sign-glyph';
import { type BinRows, toBinBars, toBinFeet, toGridLines } from '~/marks/time-bins';
import { type TimeMarkLook, toTimeMark } from '~/marks/time-mark';
import { ACTOR_KINDS } from '~/model/actor-kinds';
import { MODALITIES } from '~/model/modality';
import { SIGNS } from '~/model/sign';

const HEADS: readonly Arrowhead[] = ['triangle', 'tee', 'circle'];
const DIRECTIONS = { end: [1, 0], start: [-1, 0], up: [0, -1], down: [0, 1] } as const;

const PLAIN: TimeMarkLook = {
  shape: 'extent',
  sign: 'against',
  ends: { start: 'known', end: 'known' },
  isApproximate: false,
  isUncertain: false,
  isInferred: false,
  isOver: false,
};

const TIMES: readonly (readonly [string, Partial<TimeMarkLook>])[] = [
  ['day', { shape: 'day' }],
  ['extent', { sign: 'with' }],
  ['interval', { shape: 'interval', sign: 'neither' }],
  ['open', { shape: 'interval', ends: { start: 'open', end: 'open' } }],
  ['cut', { shape: 'interval', ends: { start: 'cut', end: 'open' } }],
  ['approximate', { isApproximate: true }],
  ['uncertain', { isUncertain: true, sign: 'neither' }],
  ['in doubt', { isApproximate: true, isUncertain: true, shape: 'interval' }],
  ['inferred', { isInferred: true }],
  ['over', { isOver: true, shape: 'interval' }],
];

const ROWS: BinRows = { signs: ['with', 'against', 'neither'], rowHeight: 10, most: 9, forward: 1 };

/** Every mark that there is, in each of its looks, around its origin and within 36 units of it. */
export const EVERY_MARK: Readonly<Record<string, readonly Shape[]>> = {
  ...Object.fromEntries(
    HEADS.flatMap((head) =>
      Object.entries(DIRECTIONS).flatMap(([name, [dx, dy]]) =>
        [false, true].map((isOpen) => {
          const place = { x: 3, y: -2, dx, dy };
          const size = { length: 9, breadth: 12, inset: 1.5 };
          const shape = toArrowhead(head, place, size, { paint: 'against', isOpen });
          return [`head ${head} ${name}${isOpen ? ' open' : ''}`, [shape]];
        }),
      ),
    ),
  ),
  ...Object.fromEntries(
    MODALITIES.map((modality) => {
      const line = { from: -30, to: 28, y: 4, width: 2, paint: 'with' } as const;
      return [`line ${modality}`, [toLine({ ...line, dash: toDashes(modality, 2) })]];
    }),
  ),
  'line over': [toOverStroke(4, -3, 'ink', 1.5)],
  ...Object.fromEntries(
    ACTOR_KINDS.map(({ id }) => {
      const look = { fill: 'paper', stroke: { paint: 'ink', width: 1.5 } } as const;
      return [`actor ${id}`, [toActorMark(id, { x: 2, y: -1, radius: 20 }, look)]];
    }),
  ),
  ...Object.fromEntries(
    [...SAMPLE_CELLS, ...SAMPLE_CELLS.map((cell) => ({ ...cell, isOver: true }))].map((cell) => [
      `cell ${cell.balance}${cell.isOver ? ' over' : ''}`,
      toCellMark(cell),
    ]),
  ),
  ...Object.fromEntries(SIGNS.map((sign) => [`glyph ${sign}`, [toSignGlyph(sign, 2, -3)]])),
  ...Object.fromEntries(
    TIMES.flatMap(([name, look]) =>
      ([1, -1] as const).map((forward) => {
        const size = { length: 16, height: 15, forward };
        return [`date ${name} ${forward}`, toTimeMark({ ...PLAIN, ...look }, size)];
      }),
    ),
  ),
  bars: toBinBars({ with: 3, against: 0, neither: 9 }, 12, ROWS),
  'bars to the left': toBinBars({ with: 3, against: 5, neither: 9 }, 12, { ...ROWS, forward: -1 }),
  feet: toBinFeet(30, ROWS),
  grid: toGridLines([-12, 0, 8.5], 20, 0.8),
};
