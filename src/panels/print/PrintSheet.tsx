import {
  type CSSProperties,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Drawing } from '~/canvas/drawing';
import { ReadingKey } from '~/evidence/marks/ReadingKey';
import { SourceTitle } from '~/evidence/text/SourceTitle';
import { putIntoWords } from '~/evidence/words/in-words';
import { selectWordedRelations } from '~/evidence/words/select-worded';
import { noteIdOf } from '~/figures/figure-notes';
import { formatDate } from '~/i18n/format-date';
import { messagesOf } from '~/i18n/messages';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { Picture } from '~/pictures/formats/picture-format';
import { drawPixels } from '~/pictures/raster';
import { selectGraph, selectSelected, selectView, selectVisibleGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Words } from '~/ui/Words';
import type { PaneId } from '~/view/panes';
import { PrintedEvidence } from './PrintedEvidence';
import { usePrintedPicture } from './use-printed-picture';
import './print-sheet.css';

/** The width of the text of a page, in pixels: 180 mm. */
const PAGE = 680;
/** What the columns of a table need so that their words stay whole, in rem. */
const TABLE = 54;
/** The least room of a matrix: its names, and a cell for each actor, in rem. */
const MATRIX_HEAD = 13;
const MATRIX_CELL = 1.5;

/** So many frames without a change tell that what is measured has been measured. */
const QUIET_FRAMES = 4;
/** What never comes to rest is taken as it is. */
const MOST_FRAMES = 240;

/** Fine enough for 300 dots an inch at the width of a page. */
const SCALE = 3;

/**
 * What goes to the printer: the view, how to read it, and the evidence as numbered notes. Mounted
 * only for printing; it calls the printer once it is complete, or is complete at once where the
 * browser prints by itself.
 */
export function PrintSheet({
  drawing,
  pane,
  isNow = false,
  onPrinted,
}: {
  /** The plane, where it is a part of the view. */
  readonly drawing: Drawing | null;
  /** What stands beside the plane or in its place. */
  readonly pane: ReactNode;
  /** Whether the browser prints already, so that nothing can be waited for. */
  readonly isNow?: boolean;
  readonly onPrinted?: () => void;
}) {
  const locale = useLocale();
  const messages = messagesOf(locale).words;
  const graph = useApp(selectGraph);
  const shownRelations = useApp(selectWordedRelations);
  const isSelection = useApp((state) => selectSelected(state) !== undefined);
  const hasLegend = useApp((state) => selectView(state).pane === 'matrix') || drawing !== null;
  const worded = useMemo(
    () => putIntoWords(graph, shownRelations, locale),
    [graph, shownRelations, locale],
  );
  const sheet = useRef<HTMLDivElement>(null);
  const level = useApp((state) => selectView(state).level);
  const noted = useMemo(
    () => [...new Set(shownRelations.map((each) => noteIdOf(each, level)))],
    [shownRelations, level],
  );
  const picture = usePrintedPicture(drawing, noted, isNow);
  const isSettled = useSettled(sheet);
  usePrinter(!isNow && picture !== undefined && isSettled, onPrinted);
  return (
    <div ref={sheet} className="print-sheet">
      <h1>
        <Words of={graph.dataset.title} />
      </h1>
      <p className="print-about">
        {isSelection ? messages.ofSelection(worded.length) : messages.ofAll(worded.length)}
      </p>
      {pane && <PrintedPane>{pane}</PrintedPane>}
      {picture && <PrintedPicture picture={picture.picture} />}
      {!hasLegend && <ReadingKey />}
      <PrintedEvidence worded={worded} shownRelations={shownRelations} order={picture?.order} />
      <PrintedSources />
      <p className="print-address">
        {messages.address} <bdi dir="ltr">{window.location.href}</bdi>
      </p>
    </div>
  );
}

/** Calls the printer once everything is ready, and says when it has been. */
function usePrinter(isReady: boolean, onPrinted: (() => void) | undefined): void {
  const isCalled = useRef(false);
  useEffect(() => {
    if (!isReady || isCalled.current) return undefined;
    const frame = requestAnimationFrame(() => {
      isCalled.current = true;
      window.print();
      onPrinted?.();
    });
    return () => cancelAnimationFrame(frame);
  }, [isReady, onPrinted]);
}

/** A picture on its way to the printer, drawn before anything else can happen. */
function PrintedPicture({ picture }: { readonly picture: Picture }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const drawn = drawPixels(picture, { scale: SCALE, transparent: true });
    if (!canvas.current || !drawn.ok) return;
    Object.assign(canvas.current, { width: drawn.value.width, height: drawn.value.height });
    canvas.current.getContext('2d')?.drawImage(drawn.value, 0, 0);
  }, [picture]);
  return <canvas ref={canvas} className="print-picture" />;
}

/** Whether everything in an element has been loaded, laid out, measured and drawn. */
function useSettled(ref: RefObject<HTMLElement | null>): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    let [quiet, frames, frame] = [0, 0, 0];
    const observer = new MutationObserver(() => {
      quiet = 0;
    });
    const count = () => {
      quiet += 1;
      frames += 1;
      if (quiet > QUIET_FRAMES || frames > MOST_FRAMES) setSettled(true);
      else frame = requestAnimationFrame(count);
    };
    if (ref.current)
      observer.observe(ref.current, { subtree: true, childList: true, attributes: true });
    frame = requestAnimationFrame(count);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [ref]);
  return isSettled;
}

/** The sources that the quotes are taken from, as far as they can be found again on paper. */
function PrintedSources() {
  const locale = useLocale();
  const { details } = useMessages();
  const words = messagesOf(locale).words;
  const sources = [...useApp(selectGraph).sources.values()];
  return (
    <section className="print-sources">
      <h2>{words.sources(sources.length)}</h2>
      {sources.map((source) => (
        <div key={source.id} className="print-source">
          <SourceTitle source={source} />
          <p>
            {source.publisher && <Words of={source.publisher} />}
            {source.publisher && source.published && details.comma}
            {source.published && formatDate(locale, source.published)}
          </p>
          {source.url && (
            <p>
              <bdi dir="ltr">{source.url}</bdi>
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

/**
 * A view as it is printed: whole, on the width of a page. A table is laid out as wide as its words
 * ask for and a matrix as its cells do, and made smaller to fit.
 */
function PrintedPane({ children }: { readonly children: ReactNode }) {
  const pane = useApp((state) => selectView(state).pane);
  const size = useApp((state) => selectVisibleGraph(state).actors.size);
  const wanted: Partial<Record<PaneId, number>> = {
    table: TABLE,
    matrix: MATRIX_HEAD + MATRIX_CELL * size,
  };
  const width = Math.max(PAGE, Math.ceil((wanted[pane] ?? 0) * toPixels()));
  const look = { inlineSize: width, '--print-zoom': PAGE / width } as CSSProperties;
  return (
    <div className="pane print-pane" style={look}>
      {children}
    </div>
  );
}

/** How many pixels a rem is. */
function toPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
