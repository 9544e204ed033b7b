import type { runTask } from './run-task';

let loaded: typeof runTask | undefined;

/**
 * What runs tasks, loaded on first use. Once it is there it is had without a turn of the page's
 * other work, as an import would take even of what is loaded.
 */
export async function loadRunTask(): Promise<typeof runTask> {
  loaded ??= (await import('./run-task')).runTask;
  return loaded;
}
