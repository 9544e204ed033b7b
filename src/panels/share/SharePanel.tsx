import { lazy, Suspense } from 'react';
import { localizedText } from '~/base/localized';
import { useCite } from '~/evidence/citations/cite-context';
import { messagesOf } from '~/i18n/messages';
import { useLocale } from '~/i18n/use-messages';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { toViewLink } from '~/store/view-link';
import { Button } from '~/ui/Button';
import { CopyField } from '~/ui/CopyField';
import { ownIdOf } from '~/view/document-ref';
import { publicLink } from '~/view/public-link';
import { EmbedForm } from './EmbedForm';
import { OwnFile } from './OwnFile';
import { SendButton } from './SendButton';
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
