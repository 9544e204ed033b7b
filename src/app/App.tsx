import { Suspense, useEffect, useRef } from 'react';
import { LocaleProvider } from '~/i18n/use-messages';
import type { AppStore } from '~/store/app-store';
import { StoreProvider, useApp, useAppStore } from '~/store/use-app';
import { ErrorBoundary } from './ErrorBoundary';
import { LazyEmbedShell } from './lazy-parts';
import { Shell } from './Shell';
import { startShortcuts } from './shortcuts';
import { usePageLook } from './use-page-look';
import { ShellProvider, useShell } from './use-shell';

/** The whole page over the store of a session, or what a frame in another page shows of it. */
export function App({
  store,
  isFrame = false,
}: {
  readonly store: AppStore;
  readonly isFrame?: boolean;
}) {
  return (
    <StoreProvider store={store}>
      <Page isFrame={isFrame} />
    </StoreProvider>
  );
}

function Page({ isFrame }: { readonly isFrame: boolean }) {
  const locale = useApp((state) => state.locale);
  const theme = usePageLook();
  return (
    <LocaleProvider locale={locale}>
      <ErrorBoundary>
        {isFrame ? (
          <Suspense>
            <LazyEmbedShell theme={theme} />
          </Suspense>
        ) : (
          <ShellProvider>
            <Shortcuts />
            <Shell theme={theme} />
          </ShellProvider>
        )}
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
