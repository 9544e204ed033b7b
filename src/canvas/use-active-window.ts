import { useEffect } from 'react';
import type { WindowId } from '~/store/camera-slice';
import { useAppStore } from '~/store/use-app';

/** Hears that a part of the page is given the keyboard or pressed. */
interface Listeners {
  readonly onFocusCapture: () => void;
  readonly onPointerDownCapture: () => void;
}

/**
 * Marks a window as the one that keyboard commands act on. A window beside the main one forgets
 * where it stood when it goes, and commands are for the main one again.
 */
export function useActiveWindow(window: WindowId): Listeners {
  const store = useAppStore();
  useEffect(() => {
    if (window === 'main') return undefined;
    return () => {
      const { setCamera, address } = store.getState();
      setCamera(null, window);
      address('main');
    };
  }, [store, window]);
  const address = () => store.getState().address(window);
  return { onFocusCapture: address, onPointerDownCapture: address };
}
