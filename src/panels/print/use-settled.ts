import { type RefObject, useEffect, useState } from 'react';

/** So many frames without a change tell that what is measured has been measured. */
const QUIET_FRAMES = 4;
/** What never comes to rest is taken as it is. */
const MOST_FRAMES = 240;

/** Whether everything in an element has been loaded, laid out, measured and drawn. */
export function useSettled(ref: RefObject<HTMLElement | null>): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    let [quiet, frames, frame] = [0, 0, 0];
    const observer = new MutationObserver(() => {
      quiet = 0;
    });
    const count = () => {
      quiet += 1;
      frames += 1;
      if (quiet > QUIET_FRAMES || frames > MOST_FRAMES) setSettled(true);
      else frame = requestAnimationFrame(count);
    };
    if (ref.current)
      observer.observe(ref.current, { subtree: true, childList: true, attributes: true });
    frame = requestAnimationFrame(count);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [ref]);
  return isSettled;
}
