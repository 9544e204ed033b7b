import type { LettersAnswer, LettersRequest } from './letters-task';

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
