import type { PDFDocumentLoadingTask } from 'pdfjs-dist';
import type { Picture } from '~/pictures/formats/picture-format';

/** A picture of a hundred pixels by sixty that a test draws itself. */
export function pictureOf(
  draw: (context: CanvasRenderingContext2D) => void,
  change: Partial<Picture> = {},
): Picture {
  return {
    width: 100,
    height: 60,
    paper: '#fbfaf7',
    title: 'A picture',
    description: 'Lines and letters.',
    lang: 'en',
    dir: 'ltr',
    origin: { dataset: 'sample', version: '1.0.0', date: '2026-11-24' },
    draw,
    ...change,
  };
}

/** The pixels of a picture file, as an image element or PDF.js shows them. */
export async function toPixels(file: Blob): Promise<ImageData> {
  if (file.type === 'application/pdf') return toPagePixels(file);
  const image = new Image();
  image.src = URL.createObjectURL(file);
  await image.decode();
  URL.revokeObjectURL(image.src);
  const [width, height] = [image.naturalWidth, image.naturalHeight];
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, width, height);
}

/** PDF.js with its worker: one for all files, as each would read and compile the program anew. */
let reader: Promise<(data: ArrayBuffer) => PDFDocumentLoadingTask> | undefined;

async function loadReader() {
  const { getDocument, GlobalWorkerOptions, PDFWorker } = await import('pdfjs-dist');
  const { default: address } = await import('pdfjs-dist/build/pdf.worker.min.mjs?url');
  GlobalWorkerOptions.workerSrc = address;
  const worker = new PDFWorker();
  return (data: ArrayBuffer) => getDocument({ data, worker });
}

async function toPagePixels(file: Blob): Promise<ImageData> {
  reader ??= loadReader();
  const task = (await reader)(await file.arrayBuffer());
  const page = await (await task.promise).getPage(1);
  const viewport = page.getViewport({ scale: 96 / 72 });
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const clear = 'rgba(0,0,0,0)';
  await page.render({ canvas: null, canvasContext: context, viewport, background: clear }).promise;
  await task.destroy();
  return context.getImageData(0, 0, width, height);
}

/** Red, green, blue and opacity of a pixel, each to 255. */
export function pixelAt({ data, width }: ImageData, x: number, y: number): number[] {
  return [...data.slice((y * width + x) * 4, (y * width + x) * 4 + 4)];
}

/** How far the colours of two pictures of one size are apart on average, of 255. */
export function meanDifference(a: ImageData, b: ImageData): number {
  if (a.width !== b.width || a.height !== b.height)
    throw new Error(`${a.width} × ${a.height} is compared with ${b.width} × ${b.height}.`);
  let sum = 0;
  for (let index = 0; index < a.data.length; index += 1)
    sum += Math.abs((a.data[index] ?? 0) - (b.data[index] ?? 0));
  return sum / a.data.length;
}

/** The share of pixels whose colour is within `reach` of one given as `#rrggbb`. */
export function shareOf({ data }: ImageData, colour: string, reach = 24): number {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let count = 0;
  for (let index = 0; index < data.length; index += 4) {
    const isNear = wanted.every(
      (value, channel) => Math.abs((data[index + channel] ?? 0) - value) <= reach,
    );
    if (isNear && (data[index + 3] ?? 0) > 200) count += 1;
  }
  return count / (data.length / 4);
}
