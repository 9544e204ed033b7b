import { createContext, type ReactNode, useContext, useDeferredValue } from 'react';
import { useStore } from 'zustand';
import type { AppActions, AppState, AppStore } from './app-store';
import { selectGraph } from './selectors';

const StoreContext = createContext<AppStore | null>(null);

/** Gives the components below it the store of their session. */
export function StoreProvider({
  store,
  children,
}: {
  readonly store: AppStore;
  readonly children: ReactNode;
}) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The store of the session, for effects that listen rather than draw. */
export function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('A component that uses the store must stand below StoreProvider.');
  return store;
}

/** A value selected from the session's state; actions are selected the same way. */
export function useApp<Value>(selector: (state: AppState & AppActions) => Value): Value {
  return useStore(useAppStore(), selector);
}

/**
 * A value selected from the session's state by what stands beside the picture: it follows when the
 * picture has been drawn, but is never of another graph than the present one.
 */
export function useDeferredApp<Value>(selector: (state: AppState & AppActions) => Value): Value {
  const value = useApp(selector);
  const graph = useApp(selectGraph);
  const former = { value: useDeferredValue(value), graph: useDeferredValue(graph) };
  return former.graph === graph ? former.value : value;
}
