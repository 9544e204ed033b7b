/** Long work in steps of less than 50 ms on a modest machine, between which a page may answer. */
export type Steps<Value = void> = Generator<undefined, Value>;

/** So many elements of a drawing are one step. */
const PIECE = 100;

/** Does something to many items, a step for each piece of them. */
export function* inPieces<Item>(
  items: readonly Item[],
  work: (piece: readonly Item[]) => void,
  size = PIECE,
): Steps {
  for (let start = 0; start < items.length; start += size) {
    if (start > 0) yield undefined;
    work(items.slice(start, start + size));
  }
}

/** Does work without a pause. */
export function finish<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Does work with a pause after each of its steps. Rejects with the reason of `signal` once that is
 * aborted.
 */
export async function takeSteps<Value>(
  steps: Steps<Value>,
  signal: AbortSignal | undefined,
): Promise<Value> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await pause();
    signal?.throwIfAborted();
  }
}

/** Lets whatever else is to be done in this thread come first. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
