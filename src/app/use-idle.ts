import { useEffect, useState } from 'react';

/** A graph that is never painted must not keep the rest of the page away. */
const PATIENCE_MS = 4_000;

/** Whether the time has come for what is not needed for the first graph. */
export function useIdle(isFirstDone: boolean): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    if (isIdle) return undefined;
    const start = () => setIdle(true);
    if (!isFirstDone) {
      const timer = window.setTimeout(start, PATIENCE_MS);
      return () => window.clearTimeout(timer);
    }
    // Safari has no idle callbacks.
    if (typeof window.requestIdleCallback !== 'function') {
      const timer = window.setTimeout(start, 50);
      return () => window.clearTimeout(timer);
    }
    const request = window.requestIdleCallback(start, { timeout: 500 });
    return () => window.cancelIdleCallback(request);
  }, [isFirstDone, isIdle]);
  return isIdle;
}
