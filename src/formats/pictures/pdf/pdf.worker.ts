import { createPaintLetters } from './paint-letters';
import { type PdfSheet, toPdf } from './pdf-document';

/** What the worker answers: the pieces of a file, or nothing where it could not be written. */
export type PdfAnswer = Uint8Array<ArrayBuffer>[] | undefined;

self.onmessage = async ({ data: sheet }: MessageEvent<PdfSheet>) => {
  const pieces: PdfAnswer = await toPdf(sheet, createPaintLetters()).catch(() => undefined);
  self.postMessage(pieces);
};
