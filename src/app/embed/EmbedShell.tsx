import { useEffect, useState } from 'react';
import { localizedText } from '~/base/localized';
import type { Drawing } from '~/canvas/drawing';
import { GraphCanvas } from '~/canvas/GraphCanvas';
import { messagesOf } from '~/i18n/messages';
import { useLocale } from '~/i18n/use-messages';
import { LAYOUTS } from '~/layout/layouts';
import { selectGraph, selectView } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import { toViewLink } from '~/store/view-link';
import type { Theme } from '~/ui/theme';
import { startTooltips } from '~/ui/tooltips';
import { Notices } from '../Notices';
import { PaneSlot } from '../PaneSlot';
import { EmbedCaption } from './EmbedCaption';
import { EmbedCredit } from './EmbedCredit';
import { EmbedStory } from './EmbedStory';
import './embed.css';
import { GestureHint } from './GestureHint';
import { findHostOrigin } from './host-origin';
import { startListening } from './start-listening';

/**
 * The page in a frame of another: the graph, or the pane that the link names, with its title, its
 * source and the way to the whole page. What is selected is shown with its sentence. Nothing is
 * kept, offered or written into the address.
 */
export function EmbedShell({ theme }: { readonly theme: Theme }) {
  const pane = useApp((state) => selectView(state).pane);
  const plane = pane === 'graph' || pane === 'map' ? pane : null;
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  useHost();
  useEffect(() => startTooltips(document), []);
  return (
    <div className="embed">
      <EmbedHead />
      <EmbedStory />
      <main className="embed__main">
        <div className="embed__view">
          <PaneSlot />
          {plane && (
            <GraphCanvas
              theme={theme}
              plane={plane}
              onReady={setDrawing}
              onDetails={giveCaptionKeyboard}
            />
          )}
          {plane && drawing && <GestureHint drawing={drawing} />}
        </div>
        <EmbedCaption />
      </main>
      <EmbedCredit />
      <Notices />
    </div>
  );
}

function giveCaptionKeyboard(): void {
  document.querySelector<HTMLElement>('.embed__caption')?.focus();
}

/** What is shown, and the way to it on the whole page. */
function EmbedHead() {
  const locale = useLocale();
  const words = messagesOf(locale).embed;
  const title = useApp((state) => selectGraph(state).dataset.title);
  const link = useApp((state) => toViewLink(state));
  const { text, lang, dir } = localizedText(title, locale);
  return (
    <header className="embed__head">
      <h1 className="embed__title" lang={lang} dir={dir} title={text}>
        {text}
      </h1>
      <a className="embed__open" href={link} target="_blank" rel="noopener" data-tip={words.newTab}>
        {words.open}
      </a>
    </header>
  );
}

/** Hears the page around the frame, as far as the address of the frame lets it. */
function useHost(): void {
  const store = useAppStore();
  useEffect(() => {
    const origin = findHostOrigin(window.location);
    const layouts = LAYOUTS.map(({ id }) => id);
    return origin === undefined ? undefined : startListening(store, window, { origin, layouts });
  }, [store]);
}
