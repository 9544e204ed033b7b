import type { PdfFile, PdfReference } from './pdf-file';

/** An image as a canvas gives it: red, green, blue and opacity of each pixel, from the top left. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Adds an image that fills the unit square; what it lets through comes from its opacity. */
export function addPixels(file: PdfFile, { width, height, data }: Pixels): PdfReference {
  const [colours, opacities] = [new Uint8Array(width * height * 3), new Uint8Array(width * height)];
  for (let pixel = 0; pixel < opacities.length; pixel += 1) {
    colours.set(data.subarray(pixel * 4, pixel * 4 + 3), pixel * 3);
    opacities[pixel] = data[pixel * 4 + 3] ?? 255;
  }
  const entries = {
    Type: '/XObject',
    Subtype: '/Image',
    Width: width,
    Height: height,
    BitsPerComponent: 8,
  };
  const SMask = opacities.every((opacity) => opacity === 255)
    ? undefined
    : file.addStream({ ...entries, ColorSpace: '/DeviceGray' }, opacities);
  return file.addStream({ ...entries, ColorSpace: '/DeviceRGB', SMask }, colours);
}
