import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { AppActions, AppState, AppStore } from './app-store';

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
