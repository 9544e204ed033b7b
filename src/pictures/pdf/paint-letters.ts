import type { PaintedText, PaintLetters } from './painted-letters';
import type { Pixels } from './pdf-pixels';

/** Pixels per CSS pixel: 600 to the inch. */
const SCALE = 6.25;
/** The most pixels along a piece of text. */
const MOST_PIXELS = 4096;

/** Paints letters with the fonts of the device, on a canvas that needs no page. */
export function createPaintLetters(): PaintLetters {
  let ruler: OffscreenCanvasRenderingContext2D | null = null;
  return (text) => {
    ruler ??= new OffscreenCanvas(1, 1).getContext('2d');
    if (!ruler) throw new Error('This browser gives no canvas to paint letters on.');
    prepare(ruler, text);
    const measured = ruler.measureText(text.text);
    const around = (text.outline ?? 0) / 2 + 1;
    const left = measured.actualBoundingBoxLeft + around;
    const below = measured.actualBoundingBoxDescent + around;
    const across = left + measured.actualBoundingBoxRight + around;
    const up = below + measured.actualBoundingBoxAscent + around;
    const toThousandths = (length: number) => (length * 1000) / text.size;
    const isEmpty = text.text.trim() === '' || !(across > 0 && up > 0);
    const [x, y, w, h] = [-left, -below, across, up].map(toThousandths);
    return {
      advance: toThousandths(measured.width),
      box: [x ?? 0, y ?? 0, w ?? 0, h ?? 0],
      toPixels: () =>
        isEmpty ? undefined : paint(text, { left, baseline: up - below, across, up }),
    };
  };
}

function paint(
  text: PaintedText,
  { left, baseline, across, up }: { left: number; baseline: number; across: number; up: number },
): Pixels | undefined {
  const scale = Math.min(SCALE, MOST_PIXELS / across, MOST_PIXELS / up);
  const [width, height] = [Math.ceil(across * scale), Math.ceil(up * scale)];
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) return undefined;
  context.scale(width / across, height / up);
  prepare(context, text);
  if (text.outline === undefined) context.fillText(text.text, left, baseline);
  else context.strokeText(text.text, left, baseline);
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

function prepare(
  context: OffscreenCanvasRenderingContext2D,
  { family, weight, size, colour, outline, direction }: PaintedText,
): void {
  context.font = `${weight} ${size}px ${family}`;
  context.textAlign = 'left';
  context.direction = direction;
  Object.assign(context, { fillStyle: colour, strokeStyle: colour, lineJoin: 'round' });
  if (outline !== undefined) context.lineWidth = outline;
}
