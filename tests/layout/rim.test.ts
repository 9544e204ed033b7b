import { describe, expect, it } from 'vitest';
import { toRimAngle } from '~/layout/rim';

const RIM = 15;
const NAME = { x1: -40, y1: 17, x2: 40, y2: 32 };
/** A straight line to a point twice as far. */
const to = (x: number, y: number) => ({ control: { x, y }, end: { x: 2 * x, y: 2 * y } });
const degrees = (angle: number | undefined) => angle && Math.round((angle * 180) / Math.PI);

describe('where a line ends on the rim of a mark', () => {
  it('is where it comes from, where no name is in its way', () => {
    expect(degrees(toRimAngle(RIM, NAME, to(100, -100)))).toBe(-45);
    expect(degrees(toRimAngle(RIM, undefined, to(0, 100)))).toBe(90);
  });

  it('is further up the side, where that leads it past the name', () => {
    const [right, left] = [1, -1].map((side) => toRimAngle(RIM, NAME, to(side * 120, 60)));
    expect(degrees(right)).toBeLessThan(5);
    expect(degrees(left)).toBeGreaterThan(175);
    expect(Math.cos(right ?? 0)).toBeCloseTo(-Math.cos(left ?? 0));
  });

  it('is nowhere, where it comes from below the name', () => {
    expect(toRimAngle(RIM, NAME, to(0, 100))).toBeUndefined();
    expect(toRimAngle(RIM, NAME, to(60, 100))).toBeUndefined();
  });
});
