import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromViewport, toFittingCamera, toLargestFit, toViewport } from '~/canvas/camera';

const SIZE = { width: 800, height: 600 };

describe('the camera', () => {
  it('looks at the same point after a turn through the viewport', () => {
    const tenth = fc.integer({ min: -500_000, max: 500_000 }).map((value) => value / 10);
    const zoom = fc.integer({ min: 50, max: 5000 }).map((value) => value / 1000);
    fc.assert(
      fc.property(tenth, tenth, zoom, (x, y, zoom) => {
        const camera = fromViewport(toViewport({ x, y, zoom }, SIZE), SIZE);
        expect(camera.x).toBeCloseTo(x, 0);
        expect(camera.y).toBeCloseTo(y, 0);
        expect(camera.zoom).toBe(zoom);
      }),
    );
  });

  it('keeps its point in the middle of a window of another size', () => {
    const camera = { x: 120, y: -40, zoom: 2 };
    const { pan, zoom } = toViewport(camera, { width: 300, height: 900 });
    expect([camera.x * zoom + pan.x, camera.y * zoom + pan.y]).toEqual([150, 450]);
  });

  it('shows a whole box with its margin', () => {
    const box = { x1: -100, y1: 0, x2: 300, y2: 100 };
    const camera = toFittingCamera(box, SIZE, { margin: 20, maxZoom: 9 });
    expect(camera).toEqual({ x: 100, y: 50, zoom: 1.9 });
  });

  it('does not enlarge a small box past the limit, nor choke on a point', () => {
    const box = { x1: 5, y1: 5, x2: 5, y2: 5 };
    expect(toFittingCamera(box, SIZE, { margin: 20, maxZoom: 1.3 }).zoom).toBe(1.3);
  });

  it.each([
    [390, 650, 1.3],
    [820, 730, 1.3],
    [1660, 1100, 2.2],
    [2500, 1250, 2.5],
    [9000, 9000, 2.5],
  ])('enlarges more in a larger window: %i by %i, %f', (width, height, largest) => {
    expect(toLargestFit({ width, height })).toBeCloseTo(largest, 1);
  });
});
