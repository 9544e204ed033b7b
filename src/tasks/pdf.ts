import type { PdfRequest } from '~/pictures/pdf/pdf-request';
import { defineTask } from './task';

/** Sets the letters of recorded pages and puts a PDF file together, in pieces. */
export const pdf = defineTask({
  id: 'pdf',
  isQuick: () => false,
  run: async (request: PdfRequest) =>
    (await import('~/pictures/letter-setter')).lettersHere.pdf(request),
});
