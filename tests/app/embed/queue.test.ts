import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQueue } from '~/app/embed/queue';

describe('messages in queue', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('are done together in their order, and later ones in a turn of their own', () => {
    const perform = vi.fn();
    const queue = createQueue<number>(perform);
    queue.add(1);
    queue.add(2);
    expect(perform).not.toHaveBeenCalled();
    vi.runAllTimers();
    queue.add(3);
    vi.runAllTimers();
    expect(perform.mock.calls).toEqual([
      [[1, 2], 0],
      [[3], 0],
    ]);
  });

  it('keep the last hundred of a flood, and say how many are lost', () => {
    const perform = vi.fn();
    const queue = createQueue<number>(perform);
    for (let message = 0; message < 1000; message += 1) queue.add(message);
    vi.runAllTimers();
    expect(perform).toHaveBeenCalledOnce();
    expect(perform).toHaveBeenCalledWith(
      Array.from({ length: 100 }, (_, index) => 900 + index),
      900,
    );
  });

  it('are forgotten when nobody listens any more', () => {
    const perform = vi.fn();
    const queue = createQueue<number>(perform);
    queue.add(1);
    queue.stop();
    vi.runAllTimers();
    expect(perform).not.toHaveBeenCalled();
  });
});
