import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { DEFAULT_LOCALE, isLocale } from '~/i18n/locale';
import { loadFirstMessages } from '~/i18n/messages';
import { createDocumentPage } from './document-page';
import { loadDocument } from './load-document';
import { OpenDocument } from './OpenDocument';
import '@fontsource/ibm-plex-sans/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-600.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css';
import '~/ui/tokens.css';
import '~/ui/reset.css';
import '~/ui/controls.css';
import './still/still.css';

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
