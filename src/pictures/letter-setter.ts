import { outlineTexts } from './outlines/outline-texts';
import type { FontFile } from './pdf/font-choice';
import { createPaintLetters } from './pdf/paint-letters';
import { toPdf } from './pdf/pdf-document';
import type { Pixels } from './pdf/pdf-pixels';
import { fromRequest, type PdfRequest } from './pdf/pdf-request';
import type { SvgElement } from './svg/svg-markup';

const CHUNK = 0x8000;

/** Texts whose letters are to become shapes, and the fonts they are set in. */
export interface OutlinesRequest {
  readonly texts: readonly SvgElement[];
  readonly fonts: readonly FontFile[];
}

/**
 * Sets letters, which takes long enough that a page has it done in a worker. Rejects with the reason
 * of `signal` once that is aborted.
 */
export interface LetterSetter {
  /** The pieces of a PDF file. */
  readonly pdf: (
    request: PdfRequest,
    signal?: AbortSignal,
  ) => Promise<readonly Uint8Array<ArrayBuffer>[]>;
  /** The outlines of each text. */
  readonly outlines: (
    request: OutlinesRequest,
    signal?: AbortSignal,
  ) => Promise<readonly SvgElement[]>;
}

/** Sets letters in the thread that asks. */
export const lettersHere: LetterSetter = {
  pdf: (request) => toPdf(fromRequest(request), createPaintLetters()),
  outlines: ({ texts, fonts }) =>
    outlineTexts(texts, fonts, { paint: createPaintLetters(), encode: toPngUri }),
};

/** Pixels as a PNG file in a `data:` address; needs no page. */
async function toPngUri({ width, height, data }: Pixels): Promise<string> {
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
