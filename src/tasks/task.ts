/** What a task may do beside its work. */
export interface TaskContext<Output = unknown> {
  /** Told how much is done, from 0 to 1. */
  readonly onProgress: (done: number) => void;
  /** Given what can be used while the work goes on, and what comes of it in the end replaces. */
  readonly onInterim: (output: Output) => void;
  /** Aborted where the work is no longer wanted. A worker is ended instead and never sees it. */
  readonly signal: AbortSignal;
}

/**
 * A piece of work that may take longer than a reader should wait for the page. What it is given and
 * what it gives is plain data, which can be copied to a worker and back.
 */
export interface Task<Id extends string, Input, Output> {
  readonly id: Id;
  /** Whether it is done before a reader could notice, so that it needs no worker. */
  readonly isQuick: (input: Input) => boolean;
  /** What of the input is handed over to the worker instead of copied; nothing where it is left out. */
  readonly transfer?: (input: Input) => readonly Transferable[];
  /** Does the work; loads what it needs by `import()`, so that no other task waits for that. */
  readonly run: (input: Input, context: TaskContext) => Output | Promise<Output>;
}

/** Any task at all. */
export type AnyTask = Task<string, never, unknown>;

/** Declares a task, keeping its id as a literal type. */
export function defineTask<const Id extends string, Input, Output>(
  task: Task<Id, Input, Output>,
): Task<Id, Input, Output> {
  return task;
}
