import { useEffect, useRef } from 'react';
import { LocaleProvider } from '~/i18n/use-messages';
import type { AppStore } from '~/store/app-store';
import { StoreProvider, useApp, useAppStore } from '~/store/use-app';
import { ErrorBoundary } from './ErrorBoundary';
import { Shell } from './Shell';
import { startShortcuts } from './shortcuts';
import { usePageLook } from './use-page-look';
import { ShellProvider, useShell } from './use-shell';

/** The whole page over the store of a session. */
export function App({ store }: { readonly store: AppStore }) {
  return (
    <StoreProvider store={store}>
      <Page />
    </StoreProvider>
  );
}

function Page() {
  const locale = useApp((state) => state.locale);
  const theme = usePageLook();
  return (
    <LocaleProvider locale={locale}>
      <ErrorBoundary>
        <ShellProvider>
          <Shortcuts />
          <Shell theme={theme} />
        </ShellProvider>
      </ErrorBoundary>
    </LocaleProvider>
  );
}

function Shortcuts() {
  const store = useAppStore();
  const shell = useShell();
  const latest = useRef(shell);
  useEffect(() => {
    latest.current = shell;
  }, [shell]);
  useEffect(() => startShortcuts(document, store, () => latest.current), [store]);
  return null;
}
