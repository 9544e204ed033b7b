import { Suspense, useEffect, useSyncExternalStore } from 'react';
import { localizedText } from '~/base/localized';
import { isLocale } from '~/i18n/locale';
import { LocaleProvider } from '~/i18n/use-messages';
import type { AppStore } from '~/store/app-store';
import { selectGraph } from '~/store/selectors';
import { App } from './App';
import type { DocumentPage } from './document-page';
import { LazyOwnFailure } from './lazy-parts';
import type { OpeningProblem } from './load-document';
import { OpeningFailure } from './OpeningFailure';
import { OpenerContext } from './use-opener';

/** The page on whatever document it shows, or why it cannot; empty until one is there. */
export function OpenDocument({
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
