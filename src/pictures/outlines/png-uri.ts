import type { Pixels } from '../pdf/pdf-pixels';

const CHUNK = 0x8000;

/** Pixels as a PNG file in a `data:` address; needs no page. */
export async function toPngUri({ width, height, data }: Pixels): Promise<string> {
  const canvas = new OffscreenCanvas(width, height);
  const pixels = new ImageData(new Uint8ClampedArray(data), width, height);
  canvas.getContext('2d')?.putImageData(pixels, 0, 0);
  const file = await canvas.convertToBlob({ type: 'image/png' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return `data:image/png;base64,${btoa(binary)}`;
}
