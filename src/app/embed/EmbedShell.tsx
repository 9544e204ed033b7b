import { Suspense, useEffect, useRef, useState } from 'react';
import { localizedText } from '~/base/localized';
import type { Drawing } from '~/canvas/drawing';
import { GraphCanvas } from '~/canvas/GraphCanvas';
import { connectGuestGestures, type LeftGesture } from '~/canvas/guest-gestures';
import { formatDate } from '~/i18n/format-date';
import { messagesOf } from '~/i18n/messages';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { LAYOUTS } from '~/layout/layouts';
import type { Source } from '~/model/source';
import { leaveStory } from '~/panels/story/walk-story';
import { selectActiveStep, selectGraph, selectView } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import { toViewLink } from '~/store/view-link';
import type { Theme } from '~/ui/theme';
import { startTooltips } from '~/ui/tooltips';
import type { ActiveStep } from '~/view/story';
import { findModKey } from '../key-stroke';
import { LazyStoryPlayer } from '../lazy-panels';
import { Notices } from '../Notices';
import { PaneSlot } from '../PaneSlot';
import { EmbedCaption } from './EmbedCaption';
import { findHostOrigin } from './host-origin';
import { startListening } from './start-listening';
import './embed.css';

/** How long the hint is read, in milliseconds. */
const READING = 1_800;

/**
 * The page in a frame of another: the graph, or the pane that the link names, with its title, its
 * source and the way to the whole page. What is selected is shown with its sentence. Nothing is
 * kept, offered or written into the address.
 */
export function EmbedShell({ theme }: { readonly theme: Theme }) {
  const pane = useApp((state) => selectView(state).pane);
  const graphView = pane === 'graph' || pane === 'map' ? pane : null;
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
          {graphView && (
            <GraphCanvas
              theme={theme}
              graphView={graphView}
              onReady={setDrawing}
              onDetails={giveCaptionKeyboard}
            />
          )}
          {graphView && drawing && <GestureHint drawing={drawing} />}
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

/** The story that the address of the frame begins, told step by step until it is left. */
function EmbedStory() {
  const activeStep = useApp(selectActiveStep);
  return activeStep ? <Story activeStep={activeStep} /> : null;
}

function Story({ activeStep }: { readonly activeStep: ActiveStep }) {
  const place = useRef<HTMLDivElement>(null);
  useEscape(place);
  return (
    <div ref={place} className="embed__story">
      <Suspense fallback={null}>
        <LazyStoryPlayer key={activeStep.story.id} activeStep={activeStep} takesFocus={false} />
      </Suspense>
    </div>
  );
}

/** Leaves the story by Escape, where the keyboard is in it. */
function useEscape(place: { readonly current: HTMLElement | null }): void {
  const store = useAppStore();
  useEffect(() => {
    const listening = new AbortController();
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') leaveStory(store);
    };
    place.current?.addEventListener('keydown', leave, { signal: listening.signal });
    return () => listening.abort();
  }, [place, store]);
}

/**
 * Leaves wheel and single fingers over a drawing to the host, and says in a line over it how the
 * graph is moved instead, whenever somebody tries. Keys and buttons do the same for who hears it.
 */
function GestureHint({ drawing }: { readonly drawing: Drawing }) {
  const words = useMessages().embed;
  const [left, setLeft] = useState<LeftGesture>('wheel');
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const { cy } = drawing;
    const region = cy.container()?.closest<HTMLElement>('[role="application"]');
    if (!region) return undefined;
    let reading = 0;
    const disconnect = connectGuestGestures(cy, region, (gesture) => {
      setLeft(gesture);
      setShown(true);
      window.clearTimeout(reading);
      reading = window.setTimeout(() => setShown(false), READING);
    });
    return () => {
      window.clearTimeout(reading);
      disconnect();
    };
  }, [drawing]);
  const key = findModKey() === 'Meta' ? '⌘' : 'Ctrl';
  return (
    <p className="embed__hint" data-shown={isShown} aria-hidden="true">
      {left === 'wheel' ? words.wheelHint(key) : words.fingerHint}
    </p>
  );
}

/** Whose words are shown: the sources with publisher and date, and the dataset's version. */
function EmbedCredit() {
  const locale = useLocale();
  const words = messagesOf(locale).embed;
  const { sources, dataset } = useApp(selectGraph);
  const { id, version } = dataset;
  return (
    <footer className="embed__credit">
      <span className="embed__credit-name">{words.credit}</span>
      {[...sources.values()].map((source) => (
        <SourceName key={source.id} source={source} />
      ))}
      <bdi className="embed__version">
        {id} {version}
      </bdi>
    </footer>
  );
}

function SourceName({ source: { title, publisher, published, url } }: { readonly source: Source }) {
  const locale = useLocale();
  const { comma } = messagesOf(locale).embed;
  const { text, lang, dir } = localizedText(title, locale);
  const name = (
    <bdi lang={lang} dir={dir}>
      {text}
    </bdi>
  );
  const paper = publisher && localizedText(publisher, locale);
  return (
    <span className="embed__source">
      {url ? (
        <a href={url} target="_blank" rel="noopener noreferrer external">
          {name}
        </a>
      ) : (
        name
      )}
      {paper && (
        <>
          {comma}
          <bdi lang={paper.lang} dir={paper.dir}>
            {paper.text}
          </bdi>
        </>
      )}
      {published && comma + formatDate(locale, published)}
    </span>
  );
}
