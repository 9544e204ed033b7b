import '@fontsource/ibm-plex-sans/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-600.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css';
import '~/ui/tokens.css';
import '~/ui/reset.css';
import '~/ui/controls.css';
import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { DEFAULT_LOCALE, isLocale } from '~/i18n/locale';
import { loadFirstMessages } from '~/i18n/messages';
import { LocaleProvider } from '~/i18n/use-messages';
import { toDocument } from '~/model/document';
import { App } from './App';
import { DATASET_ADDRESS } from './dataset-address';
import { loadDataset } from './load-dataset';
import { OpeningFailure } from './OpeningFailure';
import { openSession } from './open-session';

/** Whether the page stands in a frame of another, and so keeps nothing and writes no address. */
const isFrame = new URLSearchParams(window.location.search).has('embed');

const container = document.getElementById('root');
if (container)
  open(createRoot(container)).catch(() => {
    // Without its messages the page has no words of its own to say it in.
    container.textContent = 'The page could not be loaded. Please reload it.';
  });

/** Opens the dataset on the page, or says why it cannot. */
async function open(root: Root): Promise<void> {
  const { lang } = document.documentElement;
  const locale = isLocale(lang) ? lang : DEFAULT_LOCALE;
  const [loaded] = await Promise.all([
    loadDataset(DATASET_ADDRESS, { checked: import.meta.env.CHECKED_DATASET }),
    loadFirstMessages(locale),
  ]);
  if (loaded.ok) {
    const { store } = openSession(toDocument(loaded.value), window, { isKept: !isFrame });
    await loadFirstMessages(store.getState().locale);
    root.render(
      <StrictMode>
        <App store={store} isFrame={isFrame} />
      </StrictMode>,
    );
    return;
  }
  root.render(
    <LocaleProvider locale={locale}>
      <OpeningFailure reason={loaded.failure} onRetry={() => void open(root)} />
    </LocaleProvider>,
  );
}
