import type { FontFile } from './pdf/font-choice';
import type { PdfRequest } from './pdf/pdf-request';
import type { SvgElement } from './svg-markup';

/** What needs letters to be set, and so is done in the worker that has the means: by its task. */
export type LettersRequest =
  | ({ readonly task: 'pdf' } & PdfRequest)
  | {
      readonly task: 'outlines';
      readonly texts: readonly SvgElement[];
      readonly fonts: readonly FontFile[];
    };

/** What comes of a task: the pieces of a file, or the outlines of each text. */
export interface LettersAnswer {
  readonly pdf: Uint8Array<ArrayBuffer>[];
  readonly outlines: readonly SvgElement[];
}
