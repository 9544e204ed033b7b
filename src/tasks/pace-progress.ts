/** Between two reports of progress, in milliseconds. */
const PAUSE = 100;

/** A listener that is told of progress ten times a second at most, so that telling costs little. */
export function paceProgress(listener: (done: number) => void): (done: number) => void {
  let reportedAt = Number.NEGATIVE_INFINITY;
  return (done) => {
    const now = performance.now();
    if (now - reportedAt < PAUSE) return;
    reportedAt = now;
    listener(done);
  };
}
