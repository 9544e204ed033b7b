import '@fontsource/ibm-plex-sans/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-600.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css';
import '~/ui/tokens.css';
import '~/ui/reset.css';
import '~/ui/controls.css';
import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { isLocale } from '~/i18n/locale';
import { LocaleProvider } from '~/i18n/use-messages';
import { LAYOUTS } from '~/layout/layouts';
import { indexGraph } from '~/model/graph';
import type { Dataset } from '~/model/schema';
import { type AppStore, createAppStore } from '~/store/app-store';
import { App } from './App';
import { DATASET_ADDRESS } from './dataset-address';
import { loadDataset } from './load-dataset';
import { OpeningFailure } from './OpeningFailure';
import { readInitialChoices, startUrlSync } from './url-sync';

/** The layouts that a link may name. */
const LAYOUT_IDS = LAYOUTS.map(({ id }) => id);

/** The history of an earlier visit is not needed for the first graph. */
const HISTORY_DELAY_MS = 1_200;

/** Whether the page stands in a frame of another, and so keeps nothing and writes no address. */
const isFrame = new URLSearchParams(window.location.search).has('embed');

const container = document.getElementById('root');
if (container) void open(createRoot(container));

/** Opens the dataset on the page, or says why it cannot. */
async function open(root: Root): Promise<void> {
  const loaded = await loadDataset(DATASET_ADDRESS, {
    checked: import.meta.env.CHECKED_DATASET,
  });
  if (loaded.ok) {
    const store = createSession(loaded.value);
    if (!isFrame) {
      startUrlSync(store, window, LAYOUT_IDS);
      window.setTimeout(() => void keepHistory(store), HISTORY_DELAY_MS);
    }
    root.render(
      <StrictMode>
        <App store={store} isFrame={isFrame} />
      </StrictMode>,
    );
    return;
  }
  const { lang } = document.documentElement;
  root.render(
    <LocaleProvider locale={isLocale(lang) ? lang : 'en'}>
      <OpeningFailure reason={loaded.failure} onRetry={() => void open(root)} />
    </LocaleProvider>,
  );
}

async function keepHistory(store: AppStore): Promise<void> {
  const { startHistoryKeeping } = await import('./keep-history');
  startHistoryKeeping(store, window, LAYOUT_IDS);
}

function createSession(dataset: Dataset): AppStore {
  const graph = indexGraph(dataset);
  const choices = readInitialChoices(window.location, graph, navigator.languages, LAYOUT_IDS);
  return createAppStore(dataset, choices);
}
