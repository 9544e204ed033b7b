import type { EncodeAnswer } from './encode.worker';
import { type EncodeJob, encodeHere } from './encode-here';

/** So many actors and relations take less than 50 ms to write on a modest machine. */
const QUICK = 200;

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
  const { actors, relations } = job.data.dataset;
  if (actors.length + relations.length > QUICK) return encodeApart(job, signal, onProgress);
  const file = await encodeHere(job);
  signal.throwIfAborted();
  return file;
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
