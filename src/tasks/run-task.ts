import { trustedScript } from '~/base/trusted';
import { TASKS } from '.';
import { paceProgress } from './pace-progress';
import type { AnyTask, TaskContext } from './task';
import workerAddress from './worker?worker&url';
import { createWorkerPool, type WorkerPool } from './worker-pool';

/** What a task of an id is given. */
type InputOf<Of extends AnyTask, Id> = Parameters<Extract<Of, { readonly id: Id }>['run']>[0];
/** What a task of an id gives. */
type OutputOf<Of extends AnyTask, Id> = Awaited<
  ReturnType<Extract<Of, { readonly id: Id }>['run']>
>;

/**
 * Does a task: in this thread where it is quick or there are no workers, else in a worker. Rejects
 * where the task fails or its worker breaks down, after which the next one gets a new worker, and
 * with the reason of `signal` once that is aborted, which stops even a busy worker at once.
 */
export type RunTask<Of extends AnyTask> = <Id extends Of['id']>(
  id: Id,
  input: InputOf<Of, Id>,
  context?: Partial<TaskContext<OutputOf<Of, Id>>>,
) => Promise<OutputOf<Of, Id>>;

/** Makes what runs some tasks, with the workers of a pool where there is one. */
export function createTaskRunner<Of extends AnyTask>(
  tasks: readonly Of[],
  pool: WorkerPool | undefined,
): RunTask<Of> {
  return async <Id extends Of['id']>(
    id: Id,
    input: InputOf<Of, Id>,
    given: Partial<TaskContext<OutputOf<Of, Id>>> = {},
  ): Promise<OutputOf<Of, Id>> => {
    const { signal = new AbortController().signal, onProgress = ignore } = given;
    const onInterim = (given.onInterim ?? ignore) as TaskContext['onInterim'];
    signal.throwIfAborted();
    const task = tasks.find((task) => task.id === id) as AnyTask;
    if (pool && !task.isQuick(input as never))
      return (await pool.run(
        { id, input },
        { signal, onProgress, onInterim },
        task.transfer?.(input as never),
      )) as OutputOf<Of, Id>;
    const context = { signal, onProgress: paceProgress(onProgress), onInterim };
    const output = await task.run(input as never, context);
    signal.throwIfAborted();
    return output as OutputOf<Of, Id>;
  };
}

const ignore = () => undefined;

const createWorker = () =>
  new Worker(trustedScript(workerAddress), { type: 'module', name: 'tasks' });

/** Runs any of the tasks, in the workers of this page. */
export const runTask = createTaskRunner(
  TASKS,
  typeof Worker === 'undefined' ? undefined : createWorkerPool(createWorker),
);
