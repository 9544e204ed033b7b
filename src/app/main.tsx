import { StrictMode, Suspense, useEffect, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { localizedText } from '~/base/localized';
import { DEFAULT_LOCALE, isLocale } from '~/i18n/locale';
import { loadFirstMessages } from '~/i18n/messages';
import { LocaleProvider } from '~/i18n/use-messages';
import type { AppStore } from '~/store/app-store';
import { selectGraph } from '~/store/selectors';
import { App } from './App';
import { createDocumentPage, type DocumentPage } from './document-page';
import { LazyOwnFailure } from './lazy-parts';
import { loadDocument, type OpeningProblem } from './load-document';
import { OpeningFailure } from './OpeningFailure';
import { OpenerContext } from './use-opener';
import '@fontsource/ibm-plex-sans/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-600.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css';
import '~/ui/tokens.css';
import '~/ui/reset.css';
import '~/ui/controls.css';

/** Whether the page stands in a frame of another, and so keeps nothing and writes no address. */
const isFrame = new URLSearchParams(window.location.search).has('embed');

const container = document.getElementById('root');
if (container) {
  const { lang } = document.documentElement;
  const words = loadFirstMessages(isLocale(lang) ? lang : DEFAULT_LOCALE);
  const documents = createDocumentPage(window, {
    isKept: !isFrame,
    load: async (ref) => (await Promise.all([loadDocument(ref), words]))[0],
    loadWords: loadFirstMessages,
  });
  createRoot(container).render(
    <StrictMode>
      <OpenDocument documents={documents} isFrame={isFrame} />
    </StrictMode>,
  );
  documents.openAddress().catch(() => {
    // Without its messages the page has no words of its own to say it in.
    container.textContent = 'The page could not be loaded. Please reload it.';
  });
}

/** The page on whatever document it shows, or why it cannot; empty until one is there. */
function OpenDocument({
  documents,
  isFrame = false,
}: {
  readonly documents: DocumentPage<OpeningProblem>;
  readonly isFrame?: boolean;
}) {
  const content = useSyncExternalStore(documents.subscribe, documents.getContent);
  if (!content) return null;
  if (content.type === 'failure') return <Failure reason={content.reason} documents={documents} />;
  return (
    <OpenerContext value={isFrame ? null : documents}>
      <App key={content.session} store={content.store} isFrame={isFrame} />
      <Arrival key={`arrival-${content.session}`} store={content.store} />
    </OpenerContext>
  );
}

/** Tells what was opened in place of what, and gives the keyboard to it. */
function Arrival({ store }: { readonly store: AppStore }) {
  useEffect(() => {
    const state = store.getState();
    if (!state.canUndoOpening) return;
    state.notify('opened', localizedText(selectGraph(state).dataset.title, state.locale).text);
    document.getElementById('graph')?.focus();
  }, [store]);
  return null;
}

function Failure({
  reason,
  documents,
}: {
  readonly reason: OpeningProblem;
  readonly documents: DocumentPage<OpeningProblem>;
}) {
  const { lang } = document.documentElement;
  return (
    <LocaleProvider locale={isLocale(lang) ? lang : 'en'}>
      {reason.type === 'own' ? (
        <Suspense>
          <LazyOwnFailure
            problem={reason.problem}
            opener={documents}
            onRetry={documents.openAddress}
          />
        </Suspense>
      ) : (
        <OpeningFailure reason={reason} onRetry={documents.openAddress} />
      )}
    </LocaleProvider>
  );
}
