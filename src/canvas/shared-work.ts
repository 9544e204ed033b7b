import type { Graph } from '~/model/graph';

/** Work that several wait for, and that goes on as long as one of them does. */
export interface SharedWork<Result> {
  /** What came of it; undefined until then. */
  readonly result: Result | undefined;
  /** Whether nothing will come of it: it failed, or was given up. */
  readonly isLost: boolean;
  /**
   * Waits for the result. Rejects where the work fails, and with the reason of `signal` once it is
   * aborted. Who gives no signal waits to the end.
   */
  readonly wait: (signal?: AbortSignal) => Promise<Result>;
}

/** Starts work; `abandoned` is aborted when all who waited for it have left. */
export function shareWork<Result>(
  start: (abandoned: AbortSignal) => Result | Promise<Result>,
): SharedWork<Result> {
  const controller = new AbortController();
  const started = start(controller.signal);
  const isAtOnce = !(started instanceof Promise);
  const work = { result: isAtOnce ? started : undefined, isLost: false };
  if (!isAtOnce)
    started.then(
      (result) => Object.assign(work, { result }),
      () => Object.assign(work, { isLost: true }),
    );
  let waiting = 0;
  const leave = () => {
    waiting -= 1;
    if (waiting > 0 || work.result !== undefined) return;
    work.isLost = true;
    controller.abort();
  };
  const wait = async (signal?: AbortSignal) => {
    signal?.throwIfAborted();
    waiting += 1;
    const listening = new AbortController();
    const aborted = new Promise<never>((_, reject) => {
      const onAbort = () => {
        leave();
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', onAbort, { signal: listening.signal });
    });
    return Promise.race([started, aborted]).finally(() => listening.abort());
  };
  return Object.assign(work, { wait });
}

/** Work on graphs, each by a key, that is done once for all who want it. */
export interface WorkByGraph<Result> {
  /** The work that has been started; undefined where there is none. */
  readonly find: (graph: Graph, key: string) => SharedWork<Result> | undefined;
  /** The same, started where there is none or nothing will come of it. */
  readonly share: (
    graph: Graph,
    key: string,
    start: Parameters<typeof shareWork<Result>>[0],
  ) => SharedWork<Result>;
}

/** Remembers work as long as its graph is in use. */
export function shareByGraph<Result>(): WorkByGraph<Result> {
  const remembered = new WeakMap<Graph, Map<string, SharedWork<Result>>>();
  return {
    find: (graph, key) => remembered.get(graph)?.get(key),
    share: (graph, key, start) => {
      const known = remembered.get(graph) ?? new Map<string, SharedWork<Result>>();
      remembered.set(graph, known);
      const running = known.get(key);
      const work = running && !running.isLost ? running : shareWork(start);
      known.set(key, work);
      return work;
    },
  };
}
