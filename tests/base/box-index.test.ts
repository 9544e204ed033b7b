import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, isOverlap } from '~/base/box';
import { createBoxIndex } from '~/base/box-index';

const side = fc.integer({ min: -300, max: 300 });
const box = fc
  .tuple(side, side, fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }))
  .map(([x1, y1, width, height]): Box => ({ x1, y1, x2: x1 + width, y2: y1 + height }));

describe('an index of boxes', () => {
  it('finds those that overlap a box, in the order in which they were put in', () => {
    fc.assert(
      fc.property(fc.array(box), box, fc.integer({ min: 5, max: 200 }), (boxes, asked, cell) => {
        const index = createBoxIndex(cell, boxes);
        expect(index.overlapping(asked)).toEqual(boxes.filter((each) => isOverlap(each, asked)));
      }),
    );
  });
});
