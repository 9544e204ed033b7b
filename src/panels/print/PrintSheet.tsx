import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { Drawing } from '~/canvas/drawing';
import { putIntoWords } from '~/evidence/words/in-words';
import { noteIdOf } from '~/figures/figure-notes';
import { messagesOf } from '~/i18n/messages';
import { useLocale } from '~/i18n/use-messages';
import { selectGraph, selectSelected, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Words } from '~/ui/Words';
import { PrintedEvidence } from './PrintedEvidence';
import { PrintedPane } from './PrintedPane';
import { PrintedPicture } from './PrintedPicture';
import { PrintedSources } from './PrintedSources';
import { usePrintedPicture } from './use-printed-picture';
import { useSettled } from './use-settled';
import './print-sheet.css';
import { ReadingKey } from '~/evidence/marks/ReadingKey';
import { selectToldRelations } from '~/evidence/words/select-worded';

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
  const told = useApp(selectToldRelations);
  const isSelection = useApp((state) => selectSelected(state) !== undefined);
  const hasLegend = useApp((state) => selectView(state).pane === 'matrix') || drawing !== null;
  const worded = useMemo(() => putIntoWords(graph, told, locale), [graph, told, locale]);
  const sheet = useRef<HTMLDivElement>(null);
  const level = useApp((state) => selectView(state).level);
  const noted = useMemo(
    () => [...new Set(told.map((each) => noteIdOf(each, level)))],
    [told, level],
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
      <PrintedEvidence worded={worded} told={told} order={picture?.order} />
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
