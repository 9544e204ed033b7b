import { describe, expect, it, vi } from 'vitest';
import { shareWork } from '~/canvas/shared-work';

/** Work that is done when it is told to be, and the signal that it is given. */
function createWork() {
  const { promise, resolve, reject } = withResolvers<string>();
  const start = vi.fn((_abandoned: AbortSignal) => promise);
  const work = shareWork(start);
  return { work, finish: resolve, fail: reject, abandoned: start.mock.calls[0]?.[0] };
}

function withResolvers<Result>() {
  let resolve: (result: Result) => void = () => undefined;
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<Result>((...settle) => {
    [resolve, reject] = settle;
  });
  return { promise, resolve, reject };
}

describe('shared work', () => {
  it('gives everybody the one result, and keeps it', async () => {
    const { work, finish } = createWork();
    const waiting = [work.wait(), work.wait(new AbortController().signal)];
    finish('done');
    expect(await Promise.all(waiting)).toEqual(['done', 'done']);
    expect(work.result).toBe('done');
  });

  it('has its result at once where it takes no time', () => {
    expect(shareWork(() => 4).result).toBe(4);
  });

  it('goes on while one still waits for it, and is given up with the last', async () => {
    const { work, abandoned } = createWork();
    const [first, second] = [new AbortController(), new AbortController()];
    const waiting = [first, second].map(({ signal }) => work.wait(signal));
    first.abort();
    await expect(waiting[0]).rejects.toThrow('aborted');
    expect(abandoned?.aborted).toBe(false);
    second.abort();
    expect(work.isLost).toBe(true);
    expect(abandoned?.aborted).toBe(true);
    await expect(waiting[1]).rejects.toThrow('aborted');
  });

  it('is never given up where somebody waits to the end', async () => {
    const { work, finish, abandoned } = createWork();
    const controller = new AbortController();
    const patient = work.wait();
    work.wait(controller.signal).catch(() => undefined);
    controller.abort();
    expect(abandoned?.aborted).toBe(false);
    finish('done');
    expect(await patient).toBe('done');
  });

  it('is lost where it fails, and whole where it is left when it is done', async () => {
    const failing = createWork();
    const waiting = failing.work.wait();
    failing.fail(new Error('no room'));
    await expect(waiting).rejects.toThrow('no room');
    expect(failing.work.isLost).toBe(true);
    const done = createWork();
    const controller = new AbortController();
    const finished = done.work.wait(controller.signal);
    done.finish('done');
    await finished;
    controller.abort();
    expect(done.work.isLost).toBe(false);
  });
});
