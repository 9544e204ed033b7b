import { type EncodeJob, encodeHere } from './encode-here';

/** What the worker answers: how far it is, then the file or that there is none. */
export type EncodeAnswer =
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'file'; readonly file: Blob }
  | { readonly type: 'failed' };

/** Between two reports of progress. */
const PAUSE_MS = 100;

const answer = (message: EncodeAnswer) => self.postMessage(message);

self.addEventListener('message', ({ data: job }: MessageEvent<EncodeJob>) => {
  let told = 0;
  const onPart = (done: number) => {
    const now = performance.now();
    if (now - told < PAUSE_MS) return;
    told = now;
    answer({ type: 'progress', done });
  };
  encodeHere(job, onPart).then(
    (file) => answer({ type: 'file', file }),
    () => answer({ type: 'failed' }),
  );
});
