import { countClaims } from '~/model/count-claims';
import type { Dataset } from '~/model/schema';
import type { EncodeAnswer } from './encode.worker';
import { type EncodeJob, encodeHere } from './encode-here';

/** So many actors and claims, and so many letters, take less than 50 ms on a modest machine. */
const QUICK_ITEMS = 250;
const QUICK_LETTERS = 500_000;

/**
 * Makes a file without holding the page up: a large one in a worker. Rejects with the reason of
 * `signal` where it is cancelled, and with an error where the file cannot be made.
 */
export async function encode(
  job: EncodeJob,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Blob> {
  signal.throwIfAborted();
  if (!isQuick(job.data.dataset)) return encodeApart(job, signal, onProgress);
  const file = await encodeHere(job);
  signal.throwIfAborted();
  return file;
}

/** Whether a dataset is written before a reader could notice. */
function isQuick(dataset: Dataset): boolean {
  const items = dataset.actors.length + countClaims(dataset);
  return items <= QUICK_ITEMS && lettersLeft(dataset, QUICK_LETTERS) >= 0;
}

/** What the texts in a value leave of so many letters; it stops counting below none. */
function lettersLeft(value: unknown, letters: number): number {
  if (typeof value === 'string') return letters - value.length;
  if (typeof value !== 'object' || value === null) return letters;
  let left = letters;
  for (const part of Object.values(value)) {
    if (left < 0) return left;
    left = lettersLeft(part, left);
  }
  return left;
}

function encodeApart(
  job: EncodeJob,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Blob> {
  const worker = new Worker(new URL('./encode.worker.ts', import.meta.url), { type: 'module' });
  const file = new Promise<Blob>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('error', () => reject(new Error('The worker failed.')));
    worker.addEventListener('message', ({ data: answer }: MessageEvent<EncodeAnswer>) => {
      if (answer.type === 'progress') onProgress(answer.done);
      else if (answer.type === 'file') resolve(answer.file);
      else reject(new Error('The file could not be written.'));
    });
  });
  worker.postMessage(job);
  return file.finally(() => worker.terminate());
}
