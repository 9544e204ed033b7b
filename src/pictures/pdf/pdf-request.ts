import type { PdfSheet } from './pdf-document';

/**
 * A sheet as it is sent to the worker: its pages, of ten thousand elements perhaps, as one text,
 * which is copied many times faster than as many objects.
 */
export interface PdfRequest extends Omit<PdfSheet, 'pages'> {
  readonly drawn: string;
}

/** A sheet as a request. */
export function toRequest({ pages, ...sheet }: PdfSheet): PdfRequest {
  return { ...sheet, drawn: JSON.stringify(pages) };
}

/** The sheet of a request. */
export function fromRequest({ drawn, ...sheet }: PdfRequest): PdfSheet {
  return { ...sheet, pages: JSON.parse(drawn) as PdfSheet['pages'] };
}
