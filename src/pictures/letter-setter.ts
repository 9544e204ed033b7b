import { outlineTexts } from './outlines/outline-texts';
import { toPngUri } from './outlines/png-uri';
import type { FontFile } from './pdf/font-choice';
import { createPaintLetters } from './pdf/paint-letters';
import { toPdf } from './pdf/pdf-document';
import { fromRequest, type PdfRequest } from './pdf/pdf-request';
import type { SvgElement } from './svg/svg-markup';

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
