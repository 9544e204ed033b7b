import { serveTasks } from '~/tasks/serve-tasks';
import type { AnyTask } from '~/tasks/task';

/** A worker that does some tasks in this thread, behind the same line of messages as a real one. */
export interface FakeWorker extends Worker {
  readonly isEnded: boolean;
}

/** Makes fake workers, and keeps those it has made. */
export function createFakeWorkers(tasks: readonly AnyTask[]) {
  const made: FakeWorker[] = [];
  const create = () => {
    const { port1, port2 } = new MessageChannel();
    const worker = Object.assign(new EventTarget(), {
      isEnded: false,
      postMessage: (message: unknown) => port1.postMessage(message),
      terminate: () => {
        worker.isEnded = true;
        port1.close();
      },
    });
    port1.onmessage = ({ data }) => worker.dispatchEvent(new MessageEvent('message', { data }));
    serveTasks(tasks, {
      addEventListener: (_, listener) => {
        port2.onmessage = listener;
      },
      postMessage: (answer) => port2.postMessage(answer),
    });
    made.push(worker as unknown as FakeWorker);
    return worker as unknown as FakeWorker;
  };
  return { create, made };
}
