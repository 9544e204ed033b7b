import type { FontFile } from './pdf/font-choice';
import type { PdfRequest } from './pdf/pdf-request';
import type { SvgElement } from './svg/svg-markup';

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

/** Has the worker do a task; throws where it fails, and the reason of `signal` once it is aborted. */
export function requestLetters<Request extends LettersRequest>(
  request: Request,
  signal: AbortSignal | undefined,
): Promise<LettersAnswer[Request['task']]> {
  const worker = new Worker(new URL('./letters.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<LettersAnswer[Request['task']]>((resolve, reject) => {
    const fail = () => reject(new Error('The letters could not be set.'));
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onerror = fail;
    worker.onmessage = ({ data }: MessageEvent<LettersAnswer[Request['task']] | undefined>) =>
      data ? resolve(data) : fail();
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
