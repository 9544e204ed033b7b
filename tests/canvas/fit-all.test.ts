import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCurveBox } from '~/canvas/fit-all';

const coordinate = fc.integer({ min: -500, max: 500 });
const point = fc.record({ x: coordinate, y: coordinate });

it('the box around a bent line holds all of it and no more', () => {
  fc.assert(
    fc.property(point, point, fc.integer({ min: -200, max: 200 }), (from, to, bend) => {
      const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
      const x = (from.x + to.x) / 2 - ((to.y - from.y) / length) * bend;
      const y = (from.y + to.y) / 2 + ((to.x - from.x) / length) * bend;
      const steps = Array.from({ length: 401 }, (_, step) => step / 400);
      const along = (a: number, b: number, c: number) =>
        steps.map((t) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c);
      const [xs, ys] = [along(from.x, x, to.x), along(from.y, y, to.y)];
      const box = toCurveBox(from, to, bend);
      expect(box.x1).toBeCloseTo(Math.min(...xs), 1);
      expect(box.x2).toBeCloseTo(Math.max(...xs), 1);
      expect(box.y1).toBeCloseTo(Math.min(...ys), 1);
      expect(box.y2).toBeCloseTo(Math.max(...ys), 1);
    }),
  );
});
