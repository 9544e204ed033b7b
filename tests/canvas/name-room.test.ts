import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOverlap } from '~/base/box';
import { findNameRoom, NAME_SIDES, toDiscBox, toNameBox } from '~/canvas/name-room';
import { marksWithin } from '../fixtures/named-marks';

const { crowd } = marksWithin({ reach: 400, width: [0, 160], height: 50, most: 60 });
const scales = fc.double({ min: 1, max: 6, noNaN: true });

describe('room for names', () => {
  it('is such that no name covers another or a mark', () => {
    fc.assert(
      fc.property(crowd, scales, (marks, scale) => {
        const sides = findNameRoom(marks, scale);
        const names = marks.flatMap((mark) => {
          const side = sides.get(mark.id);
          return side ? [{ mark, box: toNameBox(mark, side, scale) }] : [];
        });
        for (const { mark, box } of names) {
          for (const other of names)
            if (other.mark !== mark) expect(isOverlap(box, other.box)).toBe(false);
          for (const other of marks)
            if (other !== mark) expect(isOverlap(box, toDiscBox(other))).toBe(false);
        }
      }),
    );
  });

  it('is left free for nobody who could have it', () => {
    fc.assert(
      fc.property(crowd, scales, (marks, scale) => {
        const sides = findNameRoom(marks, scale);
        const taken = marks.flatMap((mark) => {
          const side = sides.get(mark.id);
          return side ? [toNameBox(mark, side, scale)] : [];
        });
        for (const mark of marks.filter(({ id }) => !sides.has(id)))
          for (const side of NAME_SIDES) {
            const box = toNameBox(mark, side, scale);
            const others = marks.filter((other) => other !== mark).map(toDiscBox);
            expect([...others, ...taken].some((other) => isOverlap(box, other))).toBe(true);
          }
      }),
    );
  });

  it('goes to the weightiest first', () => {
    const shape = { y: 0, radius: 5, nameWidth: 40, nameHeight: 14 };
    const near = [
      { ...shape, id: 'light', x: 0, weight: 1 },
      { ...shape, id: 'heavy', x: 30, weight: 2 },
    ];
    expect(findNameRoom(near, 1).get('heavy')).toBe('below');
    expect(findNameRoom(near, 1).get('light')).toBe('above');
    expect(findNameRoom(near.slice(0, 1), 1).get('light')).toBe('below');
  });
});
