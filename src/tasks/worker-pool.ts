import type { TaskAnswer, TaskRequest } from './serve-tasks';
import type { TaskContext } from './task';

/** Workers that do one task each at a time. */
export interface WorkerPool {
  /**
   * Has a worker do a task, and hands it what is to be transferred. Rejects with the task's own failure, with an error that names the task
   * where the worker breaks down, and with the reason of `signal` once it is aborted; the last two
   * end the worker, however busy it is.
   */
  readonly run: (
    request: TaskRequest,
    context: TaskContext,
    transfer?: readonly Transferable[],
  ) => Promise<unknown>;
}

/** More tasks than this at once wait for their turn: each worker takes a core and loads its own code. */
const MOST_WORKERS = 2;
/** For how long an idle worker is kept for the next task, in milliseconds. */
const KEPT = 30_000;

/** Makes a pool without workers; they are created as tasks come, and one is kept for a while. */
export function createWorkerPool(createWorker: () => Worker): WorkerPool {
  const queue: (() => void)[] = [];
  let running = 0;
  let idle: Worker | undefined;
  let ending: ReturnType<typeof setTimeout> | undefined;
  const dismiss = (worker: Worker) => {
    worker.terminate();
    if (worker === idle) idle = undefined;
  };
  const create = () => {
    const worker = createWorker();
    // It may break down while it is idle, too.
    worker.addEventListener('error', () => dismiss(worker));
    return worker;
  };
  const take = () => {
    clearTimeout(ending);
    const worker = idle ?? create();
    idle = undefined;
    return worker;
  };
  const giveBack = (worker: Worker) => {
    if (idle) return worker.terminate();
    idle = worker;
    ending = setTimeout(() => dismiss(worker), KEPT);
  };
  const run: WorkerPool['run'] = async (request, context, transfer = []) => {
    if (running < MOST_WORKERS) running += 1;
    else await waitIn(queue, context.signal);
    try {
      const worker = take();
      const answer = await ask(worker, request, context, transfer).catch((error) => {
        worker.terminate();
        throw error;
      });
      giveBack(worker);
      if (answer.type === 'output') return answer.output;
      throw new Error(`The task "${request.id}" failed: ${answer.reason}`);
    } finally {
      const next = queue.shift();
      if (next) next();
      else running -= 1;
    }
  };
  return { run };
}

/** Waits for a turn; rejects, and leaves the queue, where it is aborted before. */
function waitIn(queue: (() => void)[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      queue.splice(queue.indexOf(enter), 1);
      reject(signal.reason);
    };
    const enter = () => {
      signal.removeEventListener('abort', leave);
      resolve();
    };
    queue.push(enter);
    signal.addEventListener('abort', leave);
  });
}

/** An answer after which no other comes. */
type FinalAnswer = Exclude<TaskAnswer, { readonly type: 'progress' | 'interim' }>;

/** What a worker answers in the end; rejects where it breaks down or is no longer wanted. */
function ask(
  worker: Worker,
  request: TaskRequest,
  { signal, onProgress, onInterim }: TaskContext,
  transfer: readonly Transferable[],
): Promise<FinalAnswer> {
  const listening = new AbortController();
  const { signal: until } = listening;
  return new Promise<FinalAnswer>((resolve, reject) => {
    const breakDown = (event: Event) => {
      const { message = 'its answer could not be read' } = event as Partial<ErrorEvent>;
      reject(new Error(`The worker broke down in the task "${request.id}": ${message}`));
    };
    signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: until });
    worker.addEventListener('error', breakDown, { signal: until });
    worker.addEventListener('messageerror', breakDown, { signal: until });
    worker.addEventListener(
      'message',
      ({ data: answer }: MessageEvent<TaskAnswer>) => {
        if (answer.type === 'progress') onProgress(answer.done);
        else if (answer.type === 'interim') onInterim(answer.output);
        else resolve(answer);
      },
      { signal: until },
    );
    worker.postMessage(request, [...transfer]);
  }).finally(() => listening.abort());
}
