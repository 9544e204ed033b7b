/** The kind of file that pixels are encoded as. */
export interface Encoding {
  readonly mediaType: string;
  /** From 0 to 1, where the format has one. */
  readonly quality?: number;
}

/** Pixels that are to be encoded; the bitmap is used up by it. */
export interface EncodeRequest extends Encoding {
  readonly bitmap: ImageBitmap;
}

/**
 * Encodes pixels, which takes long enough for many that a page has it done in a worker. Gives a PNG
 * where the media type is not known to the browser. Rejects with the reason of `signal` once that is
 * aborted.
 */
export type PixelEncoder = (request: EncodeRequest, signal?: AbortSignal) => Promise<Blob>;

/** Encodes pixels in the thread that asks; needs no page. */
export const encodeHere: PixelEncoder = ({ bitmap, mediaType, quality }) => {
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
  return canvas.convertToBlob({ type: mediaType, ...(quality === undefined ? {} : { quality }) });
};
