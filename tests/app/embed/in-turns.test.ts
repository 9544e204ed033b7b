import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTurns } from '~/app/embed/in-turns';

describe('messages in turns', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('are done together in their order, and later ones in a turn of their own', () => {
    const perform = vi.fn();
    const turns = createTurns<number>(perform);
    turns.add(1);
    turns.add(2);
    expect(perform).not.toHaveBeenCalled();
    vi.runAllTimers();
    turns.add(3);
    vi.runAllTimers();
    expect(perform.mock.calls).toEqual([
      [[1, 2], 0],
      [[3], 0],
    ]);
  });

  it('keep the last hundred of a flood, and say how many are lost', () => {
    const perform = vi.fn();
    const turns = createTurns<number>(perform);
    for (let message = 0; message < 1000; message += 1) turns.add(message);
    vi.runAllTimers();
    expect(perform).toHaveBeenCalledOnce();
    expect(perform).toHaveBeenCalledWith(
      Array.from({ length: 100 }, (_, index) => 900 + index),
      900,
    );
  });

  it('are forgotten when nobody listens any more', () => {
    const perform = vi.fn();
    const turns = createTurns<number>(perform);
    turns.add(1);
    turns.stop();
    vi.runAllTimers();
    expect(perform).not.toHaveBeenCalled();
  });
});
