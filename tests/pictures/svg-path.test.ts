import { describe, expect, it } from 'vitest';
import { IDENTITY, multiply } from '~/pictures/svg/svg-matrix';
import { SvgPath } from '~/pictures/svg/svg-path';

const circle = { x: 0, y: 0, radiusX: 10, radiusY: 10, rotation: 0, counterclockwise: false };
const TURN = 2 * Math.PI;

function pathOf(draw: (path: SvgPath) => void): string {
  const path = new SvgPath();
  draw(path);
  return path.data;
}

/** The points that the curves of a path end in. */
function ends(data: string): number[][] {
  return [...data.matchAll(/C[^A-Z]*?(-?[\d.]+) (-?[\d.]+)(?=[A-Z]|$)/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
}

describe('the path of an SVG file', () => {
  it('keeps points where the transformation puts them', () => {
    const matrix = multiply([2, 0, 0, 2, 0, 0], [1, 0, 0, 1, 5, 6]);
    expect(pathOf((path) => path.moveTo(matrix, 1, 1))).toBe('M12 14');
  });

  it('starts at the first point, whatever leads to it', () => {
    expect(pathOf((path) => path.lineTo(IDENTITY, 1, 2))).toBe('M1 2');
    expect(pathOf((path) => path.quadraticCurveTo(IDENTITY, 1, 2, 3, 4))).toBe('M1 2Q1 2 3 4');
  });

  it('rounds to a hundredth of a pixel', () => {
    expect(pathOf((path) => path.moveTo(IDENTITY, 1 / 3, 2 / 3))).toBe('M0.33 0.67');
  });

  it('closes a whole circle without a gap, however small it is', () => {
    for (const radius of [0.05, 3, 5000]) {
      const arc = { ...circle, radiusX: radius, radiusY: radius, start: 0, end: TURN };
      const data = pathOf((path) => path.ellipse(IDENTITY, arc));
      expect(data).toMatch(new RegExp(`^M${radius} 0`));
      expect(ends(data)).toHaveLength(4);
      expect(ends(data).at(-1)).toEqual([radius, 0]);
    }
  });

  it.each([
    ['clockwise', false, [0, 10]],
    ['counterclockwise the long way round', true, [0, 10]],
  ])('runs an arc %s to where it ends', (_, counterclockwise, end) => {
    const arc = { ...circle, start: 0, end: Math.PI / 2, counterclockwise };
    const data = pathOf((path) => path.ellipse(IDENTITY, arc));
    expect(ends(data)).toHaveLength(counterclockwise ? 3 : 1);
    expect(ends(data).at(-1)).toEqual(end);
  });

  it('rounds a corner with an arc that touches both its sides', () => {
    const data = pathOf((path) => {
      path.moveTo(IDENTITY, 0, 0);
      path.arcTo(IDENTITY, 10, 0, 10, 10, 4);
    });
    expect(data).toMatch(/^M0 0L6 0C/);
    expect(ends(data).at(-1)).toEqual([10, 4]);
  });

  it('keeps a corner that is none or has no radius', () => {
    const corner = (x: number, y: number, radius: number) =>
      pathOf((path) => {
        path.moveTo(IDENTITY, 0, 0);
        path.arcTo(IDENTITY, 10, 0, x, y, radius);
      });
    expect(corner(20, 0, 4)).toBe('M0 0L10 0');
    expect(corner(10, 10, 0)).toBe('M0 0L10 0');
  });
});
