import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, isOverlap } from '~/base/box';
import { improveSides, type NameObstacles, type ObstaclePath } from '~/canvas/map/improve-sides';
import { findNameRoom, type NamedMark, toDiscBox, toNameBox } from '~/canvas/name-room';
import type { Point } from '~/view/view';
import { marksWithin } from '../fixtures/named-marks';

const SCALE = 2;
const { place, crowd } = marksWithin({ reach: 300, width: [10, 100], height: 40, most: 40 });

const toStroke = (points: readonly Point[], ends: readonly string[] = []): ObstaclePath => ({
  points: Float64Array.from(points.flatMap(({ x, y }) => [x, y])),
  ends,
});

const strokes = fc
  .array(
    fc.record({ from: fc.record({ x: place, y: place }), to: fc.record({ x: place, y: place }) }),
  )
  .map((lines) => lines.map(({ from, to }) => toStroke([from, to])));

const WITHIN: Box = { x1: -1000, y1: -1000, x2: 1000, y2: 1000 };
const NOTHING: NameObstacles = { strokes: [], words: [], numbers: [], within: WITHIN };
const HEADING: Box = { x1: -100, y1: -20, x2: 100, y2: 20 };

function improve(marks: readonly NamedMark[], obstacles: Partial<NameObstacles>) {
  const sides = findNameRoom(marks, SCALE);
  const names = { marks, sides, scale: SCALE, locale: 'en' } as const;
  return { sides, better: improveSides(names, { ...NOTHING, ...obstacles }) };
}

const MARK: NamedMark = {
  id: 'mark',
  x: 0,
  y: 0,
  radius: 8,
  nameWidth: 40,
  nameHeight: 12,
  weight: 1,
};

describe('names on a map', () => {
  it('still cover no mark, no other name and none of the words on it', () => {
    fc.assert(
      fc.property(crowd, strokes, (marks, strokes) => {
        const { better } = improve(marks, { strokes, words: [HEADING] });
        const names = marks.flatMap((mark) => {
          const side = better.get(mark.id);
          return side ? [{ mark, box: toNameBox(mark, side, SCALE) }] : [];
        });
        for (const { mark, box } of names) {
          expect(isOverlap(box, HEADING)).toBe(false);
          for (const other of names)
            if (other.mark !== mark) expect(isOverlap(box, other.box)).toBe(false);
          for (const other of marks)
            if (other !== mark) expect(isOverlap(box, toDiscBox(other))).toBe(false);
        }
      }),
    );
  });

  it('are as many as where only marks and names are kept off', () => {
    fc.assert(
      fc.property(crowd, strokes, (marks, strokes) => {
        const { sides, better } = improve(marks, { strokes });
        for (const id of sides.keys()) expect(better.has(id)).toBe(true);
      }),
    );
  });

  it('leave the side at which a line runs, an inset ends or a number stands', () => {
    const below = toNameBox(MARK, 'below', SCALE);
    const [y, middle] = [(below.y1 + below.y2) / 2, { x: 0, y: (below.y1 + below.y2) / 2 }];
    const points = [
      { ...middle, x: -200 },
      { ...middle, x: 200 },
    ];
    expect(improve([MARK], {}).better.get('mark')).toBe('below');
    expect(improve([MARK], { strokes: [toStroke(points)] }).better.get('mark')).toBe('above');
    const numbers = [{ x1: -5, y1: y - 5, x2: 5, y2: y + 5 }];
    expect(improve([MARK], { numbers }).better.get('mark')).toBe('above');
  });

  it('rather lie over another line than over one of their own', () => {
    const over = (side: 'below' | 'above', ends: readonly string[]) => {
      const { x1, x2, y1, y2 } = toNameBox(MARK, side, SCALE);
      const y = (y1 + y2) / 2;
      return toStroke(
        [
          { x: x1, y },
          { x: x2, y },
        ],
        ends,
      );
    };
    const wall = [
      { x1: -200, y1: -5, x2: -10, y2: 5 },
      { x1: 10, y1: -5, x2: 200, y2: 5 },
    ];
    const strokes = [over('below', ['mark', 'other']), over('above', ['some', 'other'])];
    expect(improve([MARK], { strokes, words: wall }).better.get('mark')).toBe('above');
  });

  it('stay on the map, so that it is not shown smaller', () => {
    const below = toNameBox(MARK, 'below', SCALE);
    const y = (below.y1 + below.y2) / 2;
    const strokes = [
      toStroke([
        { x: -200, y },
        { x: 200, y },
      ]),
    ];
    const within = { x1: -100, y1: -12, x2: 100, y2: 100 };
    const side = improve([MARK], { strokes, within: { ...within, x2: 12 } }).better.get('mark');
    expect(side).toBe('left');
  });
});
