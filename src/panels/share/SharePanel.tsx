import { lazy, Suspense, useState } from 'react';
import { localizedText } from '~/base/localized';
import { useCite } from '~/evidence/citations/cite-context';
import { messagesOf } from '~/i18n/messages';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { toDatasetText, withView } from '~/model/to-dataset-text';
import { selectDocument, selectGraph } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import { toViewLink, toViewOnly } from '~/store/view-link';
import { Button } from '~/ui/Button';
import { CopyField } from '~/ui/CopyField';
import { saveFile } from '~/ui/save-file';
import { ownIdOf } from '~/view/document-ref';
import { publicLink } from '~/view/public-link';
import { EmbedForm } from './EmbedForm';
import '~/ui/fields.css';
import './share-panel.css';

const QrFigure = lazy(async () => ({
  default: (await import('./QrFigure')).QrFigure,
}));

/** The view to pass on: its address, the same as a QR code, and a frame for other pages. */
export function SharePanel() {
  const locale = useLocale();
  const words = messagesOf(locale).share;
  const link = useApp((state) => toViewLink(state));
  const title = useApp((state) => localizedText(selectGraph(state).dataset.title, locale).text);
  const ownId = useApp((state) => ownIdOf(state.documentRef));
  const cite = useCite();
  return (
    <div className="share">
      <section className="share__link">
        <CopyField label={words.link} value={link} words={words} rows={2} dir="ltr" look="strong">
          <SendButton link={link} title={title} />
          {cite && (
            <Button look="plain" onClick={() => cite({ type: 'view' })}>
              {words.cite}
            </Button>
          )}
        </CopyField>
        {ownId === undefined && !publicLink(window.location) && (
          <p className="share__warning">{words.onlyHere}</p>
        )}
        {ownId !== undefined && <OwnFile />}
      </section>
      {ownId === undefined && (
        <section className="share__part">
          <h3>{words.code}</h3>
          <Suspense>
            <QrFigure link={link} />
          </Suspense>
        </section>
      )}
      {ownId === undefined && (
        <section className="share__part">
          <h3>{words.embed}</h3>
          <EmbedForm />
        </section>
      )}
    </div>
  );
}

/** Hands a link to the device's own way of sending, where it has one. */
function SendButton({ link, title }: { readonly link: string; readonly title: string }) {
  const words = useMessages().share;
  const [hasFailed, setFailed] = useState(false);
  const content = { title, url: link };
  if (!navigator.canShare?.(content)) return null;
  const send = async () => {
    try {
      await navigator.share(content);
      setFailed(false);
    } catch (error) {
      // The reader has closed the sheet: nothing to say.
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'));
    }
  };
  return (
    <>
      <Button onClick={send}>{words.send}</Button>
      {hasFailed && <span role="alert">{words.sendFailed}</span>}
    </>
  );
}

/** Says that links to a dataset of the reader's own open only here, and saves it as a file that opens in this view. */
function OwnFile() {
  const words = useMessages().library.share;
  const store = useAppStore();
  const name = useApp((state) => `${selectDocument(state).graph.dataset.id}.json`);
  const [isSaved, setSaved] = useState(false);
  const save = () => {
    const state = store.getState();
    const { text, graph } = selectDocument(state);
    const file = withView(text ?? toDatasetText(graph.dataset), toViewOnly(state));
    saveFile(new Blob([file], { type: 'application/json' }), name);
    setSaved(true);
  };
  return (
    <>
      <p className="share__warning">{words.onlyHere}</p>
      <Button onClick={save}>{words.exportFile}</Button>{' '}
      <span role="status">{isSaved && words.saved(name)}</span>
    </>
  );
}
