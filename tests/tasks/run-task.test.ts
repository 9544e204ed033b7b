import { Worker as Thread } from 'node:worker_threads';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTaskRunner, runTask } from '~/tasks/run-task';
import { defineTask } from '~/tasks/task';
import { createWorkerPool } from '~/tasks/worker-pool';
import { createFakeWorkers, type FakeWorker } from './fake-worker';

const double = defineTask({
  id: 'double',
  isQuick: (value: number) => value < 10,
  run: (value) => 2 * value,
});

const count = defineTask({
  id: 'count',
  isQuick: () => false,
  run: async (to: number, { onProgress }) => {
    for (let step = 1; step <= to; step += 1) onProgress(step / to);
    return to;
  },
});

const improve = defineTask({
  id: 'improve',
  isQuick: (value: number) => value < 10,
  run: async (value, { onInterim }) => {
    onInterim(value + 1);
    return value + 2;
  },
});

const fail = defineTask({
  id: 'fail',
  isQuick: () => false,
  run: (reason: string): never => {
    throw new Error(reason);
  },
});

const hang = defineTask({
  id: 'hang',
  isQuick: () => false,
  run: (_: null) => new Promise<string>(() => undefined),
});

const TASKS = [double, count, improve, fail, hang] as const;

let made: FakeWorker[] = [];

function createRunner() {
  const workers = createFakeWorkers(TASKS);
  made = workers.made;
  return createTaskRunner(TASKS, createWorkerPool(workers.create));
}

afterEach(() => {
  vi.useRealTimers();
  for (const worker of made) worker.terminate();
});

describe('a task', () => {
  it('that is quick is done in this thread', async () => {
    const run = createRunner();
    expect(await run('double', 2)).toBe(4);
    expect(made).toHaveLength(0);
  });

  it('that may take long is done by a worker, which is kept for the next', async () => {
    const run = createRunner();
    expect(await run('double', 20)).toBe(40);
    expect(await run('double', 30)).toBe(60);
    expect(made).toHaveLength(1);
  });

  it('is done in this thread, however long, where there are no workers', async () => {
    const run = createTaskRunner(TASKS, undefined);
    expect(await run('double', 20)).toBe(40);
  });

  it.each([1, 20])('gives what can be used before it is done, of %i', async (value) => {
    const given: number[] = [];
    given.push(await createRunner()('improve', value, { onInterim: (each) => given.push(each) }));
    expect(given).toEqual([value + 1, value + 2]);
  });

  it('tells how far it is, in order, until it is done', async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 1000;
      return now;
    });
    const told: (number | 'done')[] = [];
    const counted = createRunner()('count', 4, { onProgress: (done) => told.push(done) });
    await counted.then(() => told.push('done'));
    expect(told).toEqual([0.25, 0.5, 0.75, 1, 'done']);
  });

  it('tells how far it is ten times a second at most', async () => {
    vi.spyOn(performance, 'now').mockReturnValue(0);
    const onProgress = vi.fn();
    await createRunner()('count', 1000, { onProgress });
    expect(onProgress).toHaveBeenCalledOnce();
  });

  it('is known by its id and input, which the compiler checks', async () => {
    const run = createRunner();
    // @ts-expect-error no task has this id
    await expect(run('treble', 2)).rejects.toThrow();
    // @ts-expect-error this task is given a number
    await run('double', '2');
    // @ts-expect-error no task of the page has this id
    await expect(runTask('treble', 2)).rejects.toThrow();
  });
});

describe('a task that fails', () => {
  it('says why, and the worker goes on with the next', async () => {
    const run = createRunner();
    await expect(run('fail', 'no paper')).rejects.toThrow(/"fail" failed: .*no paper/);
    expect(await run('double', 20)).toBe(40);
    expect(made).toHaveLength(1);
  });

  it.each(['error', 'messageerror'])(
    'says which, where its worker breaks down: %s',
    async (type) => {
      const run = createRunner();
      const broken = run('hang', null);
      made[0]?.dispatchEvent(Object.assign(new Event(type), { message: 'out of memory' }));
      await expect(broken).rejects.toThrow(/broke down .*"hang".*out of memory/);
      expect(made[0]?.isEnded).toBe(true);
      expect(await run('double', 20)).toBe(40);
      expect(made).toHaveLength(2);
    },
  );

  it('does not reach a worker that broke down while it was idle', async () => {
    const run = createRunner();
    expect(await run('double', 20)).toBe(40);
    made[0]?.terminate();
    made[0]?.dispatchEvent(new Event('error'));
    expect(await run('double', 30)).toBe(60);
    expect(made).toHaveLength(2);
  });
});

describe('a task that is cancelled', () => {
  it('rejects with the reason, and its worker is ended; the next gets another', async () => {
    const run = createRunner();
    const controller = new AbortController();
    const hanging = run('hang', null, { signal: controller.signal });
    controller.abort(new Error('another choice'));
    await expect(hanging).rejects.toThrow('another choice');
    expect(made[0]?.isEnded).toBe(true);
    expect(await run('double', 20)).toBe(40);
    expect(made).toHaveLength(2);
  });

  it('before it has begun needs no worker', async () => {
    const run = createRunner();
    await expect(run('hang', null, { signal: AbortSignal.abort() })).rejects.toThrow('aborted');
    expect(made).toHaveLength(0);
  });

  it('leaves the other that runs beside it alone', async () => {
    const run = createRunner();
    const controller = new AbortController();
    const [hanging, other] = [run('hang', null, { signal: controller.signal }), run('double', 20)];
    controller.abort();
    await expect(hanging).rejects.toThrow('aborted');
    expect(await other).toBe(40);
    expect(made.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  });

  it('stops a worker that is too busy to hear of it', async () => {
    const thread = new Thread(
      'require("node:worker_threads").parentPort.on("message", () => { for (;;); })',
      { eval: true },
    );
    const exited = new Promise((resolve) => thread.on('exit', resolve));
    const worker = Object.assign(new EventTarget(), {
      postMessage: (message: unknown) => thread.postMessage(message),
      terminate: () => void thread.terminate(),
    });
    const pool = createWorkerPool(() => worker as unknown as Worker);
    const controller = new AbortController();
    const hanging = createTaskRunner(TASKS, pool)('hang', null, { signal: controller.signal });
    await new Promise((resolve) => thread.once('online', () => resolve(undefined)));
    controller.abort();
    await expect(hanging).rejects.toThrow('aborted');
    await exited;
  });
});

describe('tasks at once', () => {
  it('have a worker each, up to two; others wait for their turn', async () => {
    const run = createRunner();
    const [first, second] = [new AbortController(), new AbortController()];
    const hanging = [first, second].map(({ signal }) => run('hang', null, { signal }));
    const third = run('double', 20);
    expect(made).toHaveLength(2);
    first.abort();
    await expect(hanging[0]).rejects.toThrow('aborted');
    expect(await third).toBe(40);
    second.abort();
    await expect(hanging[1]).rejects.toThrow('aborted');
  });

  it('can be cancelled while they wait', async () => {
    const run = createRunner();
    const [running, waiting] = [new AbortController(), new AbortController()];
    const hanging = [1, 2].map(() => run('hang', null, { signal: running.signal }));
    const queued = [1, 2].map(() => run('hang', null, { signal: waiting.signal }));
    const last = run('double', 20);
    waiting.abort();
    for (const task of queued) await expect(task).rejects.toThrow('aborted');
    running.abort();
    for (const task of hanging) await expect(task).rejects.toThrow('aborted');
    expect(await last).toBe(40);
    expect(made).toHaveLength(3);
  });

  it('leave one worker behind, which is ended when nothing comes for half a minute', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const run = createRunner();
    await Promise.all([run('double', 20), run('double', 30)]);
    expect(made.filter(({ isEnded }) => !isEnded)).toHaveLength(1);
    vi.advanceTimersByTime(30_000);
    expect(made.filter(({ isEnded }) => !isEnded)).toHaveLength(0);
    expect(await run('double', 20)).toBe(40);
  });
});
