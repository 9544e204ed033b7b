import { paceProgress } from './pace-progress';
import type { AnyTask, TaskContext } from './task';

/** What a worker is asked: one task at a time. */
export interface TaskRequest {
  readonly id: string;
  readonly input: unknown;
}

/** What it answers: how far it is and what can be used by now, as often as it likes, and then what came of it. */
export type TaskAnswer =
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'interim'; readonly output: unknown }
  | { readonly type: 'output'; readonly output: unknown }
  | { readonly type: 'failure'; readonly reason: string };

/** One end of the line between a page and its worker. */
export interface TaskPort {
  readonly addEventListener: (
    type: 'message',
    listener: (event: MessageEvent<TaskRequest>) => void,
  ) => void;
  readonly postMessage: (answer: TaskAnswer) => void;
}

/** Does whatever task is asked for at a port: the whole of what a worker does. */
export function serveTasks(tasks: readonly AnyTask[], port: TaskPort): void {
  const onProgress = paceProgress((done) => port.postMessage({ type: 'progress', done }));
  const onInterim = (output: unknown) => port.postMessage({ type: 'interim', output });
  const context: TaskContext = { onProgress, onInterim, signal: new AbortController().signal };
  port.addEventListener('message', async ({ data: { id, input } }) => {
    try {
      const task = tasks.find((task) => task.id === id);
      if (!task) throw new Error(`There is no task "${id}".`);
      port.postMessage({
        type: 'output',
        output: await task.run(input as never, context),
      });
    } catch (error) {
      port.postMessage({ type: 'failure', reason: String(error) });
    }
  });
}
