import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { toInk } from '~/figures/ink';
import { drawShapes } from '~/marks/draw-shapes';
import { Shapes } from '~/marks/Shapes';
import type { Shape } from '~/marks/shape';
import { PALETTES } from '~/ui/palette';
import { EVERY_MARK } from './every-mark';

/** A mark is looked at from its origin, which is in the middle, so large that a pixel off is seen. */
const SIDE = 72;
const ZOOM = 4;

/** An image has no font of the page, so a canvas shall have none either. */
const ink = { ...toInk(PALETTES.light), fontFamily: 'sans-serif' };

/** The pixels of what is drawn on a canvas of paper. */
async function pixelsOf(
  draw: (context: CanvasRenderingContext2D) => void | Promise<void>,
): Promise<Uint8ClampedArray> {
  const canvas = document.createElement('canvas');
  canvas.width = SIDE * ZOOM;
  canvas.height = SIDE * ZOOM;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  await draw(context);
  return context.getImageData(0, 0, canvas.width, canvas.height).data;
}

function drawn(shapes: readonly Shape[]): Promise<Uint8ClampedArray> {
  const place = { x: (SIDE * ZOOM) / 2, y: (SIDE * ZOOM) / 2, scale: ZOOM };
  return pixelsOf((context) => drawShapes(context, shapes, place, ink));
}

function rendered(shapes: readonly Shape[]): Promise<Uint8ClampedArray> {
  const tokens = Object.entries(ink.colors)
    .map(([name, color]) => `--${name.replace(/[A-Z]/g, '-$&').toLowerCase()}:${color}`)
    .join(';');
  const markup = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`${-SIDE / 2} ${-SIDE / 2} ${SIDE} ${SIDE}`}
      width={SIDE * ZOOM}
      height={SIDE * ZOOM}
      fontFamily={ink.fontFamily}
      aria-hidden="true"
    >
      <style>{`svg{${tokens}}`}</style>
      <Shapes shapes={shapes} />
    </svg>,
  );
  return pixelsOf(async (context) => {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(markup)}`;
    await image.decode();
    context.drawImage(image, 0, 0);
  });
}

/** How many pixels differ by more than their edges may be smoothed in another way. */
function countOther(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  const SMOOTHED = 48;
  return one.filter((value, index) => Math.abs(value - (other[index] ?? 0)) > SMOOTHED).length;
}

describe('a mark', () => {
  it.each(Object.entries(EVERY_MARK))(
    '%s is the same on the screen and on a canvas',
    async (_, shapes) => {
      const [one, other] = [await drawn(shapes), await rendered(shapes)];
      expect(one.some((value) => value > 0)).toBe(true);
      expect(countOther(one, other)).toBeLessThanOrEqual(12);
    },
  );
});
