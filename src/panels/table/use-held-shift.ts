import { type KeyboardEvent, useRef } from 'react';

/**
 * Whether Shift is held as a control is pressed, by a key too: in Firefox, the click that a key makes
 * does not say so. The events of keys are the control's own.
 */
export function useHeldShift() {
  const isHeldAtKey = useRef(false);
  const onKey = ({ shiftKey }: KeyboardEvent) => {
    isHeldAtKey.current = shiftKey;
  };
  return {
    keys: { onKeyDown: onKey, onKeyUp: onKey },
    /** A click without a count is one that a key has made. */
    isHeld: ({ shiftKey, detail }: Pick<MouseEvent, 'shiftKey' | 'detail'>) =>
      shiftKey || (detail === 0 && isHeldAtKey.current),
  };
}
