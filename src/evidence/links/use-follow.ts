import { createContext, useCallback, useContext } from 'react';
import { useAppStore } from '~/store/use-app';
import type { Selection } from '~/view/view';

/** What is done before a link among the details changes the selection. */
export const BeforeFollowing = createContext<() => void>(() => {});

/** Selects what a link among the details names and brings it into the window. */
export function useFollow(): (selection: Selection) => void {
  const store = useAppStore();
  const prepare = useContext(BeforeFollowing);
  return useCallback(
    (selection) => {
      prepare();
      const { hover, select, fly } = store.getState();
      hover(null);
      select(selection);
      fly(selection);
    },
    [store, prepare],
  );
}
