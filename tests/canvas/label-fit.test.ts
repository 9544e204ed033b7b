import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABEL_SIZE } from '~/canvas/label';
import { LEAST_LABEL, toLabelScale } from '~/canvas/label-fit';

describe('the scale of letters', () => {
  it('makes them no smaller on the screen than can be read, at any zoom', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 10, noNaN: true }), (zoom) => {
        expect(LABEL_SIZE * toLabelScale(zoom) * zoom).toBeGreaterThan(LEAST_LABEL - 1e-9);
      }),
    );
  });

  it('leaves them as they are where they are large enough', () => {
    expect([1, 1.5, 4].map(toLabelScale)).toEqual([1, 1, 1]);
  });

  it('is of letters that can be read', () => {
    expect(LEAST_LABEL).toBeGreaterThanOrEqual(11);
  });
});
