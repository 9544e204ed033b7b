import { useEffect, useRef } from 'react';

/**
 * Gives the keyboard back as soon as a menu is gone, and only then runs what was chosen in it: a
 * dialog returns the keyboard to what had it when the dialog appeared.
 *
 * @param findOpener what had the keyboard before the menu
 * @returns takes what was chosen
 */
export function useMenuReturn(findOpener: () => HTMLElement | null): (action: () => void) => void {
  const opener = useRef(findOpener);
  opener.current = findOpener;
  const chosen = useRef<() => void>(undefined);
  useEffect(
    () => () =>
      // The page behind a menu is inert until the menu has cleaned up after itself.
      queueMicrotask(() => {
        const isLost = document.activeElement === document.body;
        if (isLost) opener.current()?.focus({ preventScroll: true });
        chosen.current?.();
      }),
    [],
  );
  return (action) => {
    chosen.current = action;
  };
}
