import { describe, expect, it, vi } from 'vitest';
import { writeFigure } from '~/figures/write-figure';
import { png } from '~/pictures/formats/png';
import { webp } from '~/pictures/formats/webp';
import { drawPixels } from '~/pictures/raster';
import { pictureOf, toPixels } from '../pictures/drawn-picture';

/** Lines of many colours. */
const linesIn = (width: number, height: number) =>
  pictureOf(
    (context) => {
      for (let line = 0; line < 40; line += 1) {
        context.strokeStyle = `hsl(${line * 9} 70% 40% / 0.6)`;
        context.lineWidth = 1 + (line % 5);
        context.beginPath();
        context.moveTo((line * 97) % width, 0);
        context.lineTo((line * 211) % width, height);
        context.stroke();
      }
    },
    { width, height },
  );
const LARGE = linesIn(800, 600);
const OPTIONS = { dpi: 96, transparent: false };

describe('a large picture', () => {
  it.each([png, webp])('is encoded by a worker, as $id', async (format) => {
    const apart = vi.spyOn(Worker.prototype, 'postMessage');
    const here = vi.spyOn(HTMLCanvasElement.prototype, 'toBlob');
    const written = await writeFigure(LARGE, format, OPTIONS);
    expect(here).not.toHaveBeenCalled();
    expect(apart.mock.calls.map(([request]) => request)).toMatchObject([{ id: 'pixels' }]);
    expect(written.ok && written.value.type).toBe(format.mediaType);
  });

  it('has the same pixels, and none are copied', async () => {
    const apart = vi.spyOn(Worker.prototype, 'postMessage');
    const written = await writeFigure(LARGE, png, OPTIONS);
    const [request] = apart.mock.calls[0] as [{ input: { bitmap: ImageBitmap } }];
    expect(request.input.bitmap.width).toBe(0);
    const drawn = drawPixels(LARGE, { scale: 1, transparent: false });
    if (!written.ok || !drawn.ok) throw new Error('Nothing was drawn.');
    const pixels = drawn.value.getContext('2d')?.getImageData(0, 0, 800, 600).data;
    const { data } = await toPixels(written.value);
    // Told one by one to `expect`, two million numbers take seconds.
    expect(pixels?.length).toBe(data.length);
    expect(pixels?.findIndex((value, at) => value !== data[at])).toBe(-1);
  });

  it('is encoded on its canvas where the worker breaks down', async () => {
    vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(function (this: Worker) {
      this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
    });
    const written = await writeFigure(LARGE, png, OPTIONS);
    expect(written.ok && written.value.type).toBe('image/png');
  });

  it('is given up at once, and its worker ended', async () => {
    const apart = vi.spyOn(Worker.prototype, 'postMessage').mockReturnValue(undefined);
    const ended = vi.spyOn(Worker.prototype, 'terminate');
    const controller = new AbortController();
    const writing = writeFigure(LARGE, png, { ...OPTIONS, signal: controller.signal });
    await vi.waitFor(() => expect(apart).toHaveBeenCalledOnce());
    controller.abort(new Error('another choice'));
    await expect(writing).rejects.toThrow('another choice');
    expect(ended).toHaveBeenCalledOnce();
  });
});

describe('a small picture', () => {
  it('is encoded on its canvas', async () => {
    const apart = vi.spyOn(Worker.prototype, 'postMessage');
    const written = await writeFigure(linesIn(80, 60), png, OPTIONS);
    expect(written.ok).toBe(true);
    expect(apart).not.toHaveBeenCalled();
  });
});
