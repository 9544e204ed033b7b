import '@fontsource/ibm-plex-sans/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-600.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css';
import '~/ui/tokens.css';
import '~/ui/reset.css';
import '~/ui/controls.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createDocumentPage } from './document-page';
import { loadDocument } from './load-document';
import { OpenDocument } from './OpenDocument';

/** Whether the page stands in a frame of another, and so keeps nothing and writes no address. */
const isFrame = new URLSearchParams(window.location.search).has('embed');

const container = document.getElementById('root');
if (container) {
  const documents = createDocumentPage(window, { isKept: !isFrame, load: loadDocument });
  createRoot(container).render(
    <StrictMode>
      <OpenDocument documents={documents} isFrame={isFrame} />
    </StrictMode>,
  );
  void documents.openAddress();
}
