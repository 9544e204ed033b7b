import { useEffect, useMemo, useRef, useState } from 'react';
import { putIntoWords } from '~/article/in-words';
import type { Drawing } from '~/canvas/drawing';
import { useLocale } from '~/i18n/use-messages';
import { WORDS_MESSAGES } from '~/i18n/words-messages';
import { PLANE_PANES } from '~/store/panes';
import { selectGraph, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { ReadingKey } from './details/ReadingKey';
import { Words } from './details/Words';
import { PrintedEvidence } from './print/PrintedEvidence';
import { usePrintedPicture } from './print/use-printed-picture';
import './print-sheet.css';
import { selectToldRelations } from './words/select-worded';

/**
 * What goes to the printer: the view, how to read it, and the evidence as numbered notes. Mounted
 * only for printing; it calls the printer once it is complete.
 */
export function PrintSheet({
  drawing,
  onPrinted,
}: {
  readonly drawing: Drawing | null;
  readonly onPrinted: () => void;
}) {
  const locale = useLocale();
  const messages = WORDS_MESSAGES[locale];
  const graph = useApp(selectGraph);
  const told = useApp(selectToldRelations);
  const isPlane = useApp((state) => PLANE_PANES.has(selectView(state).pane));
  const worded = useMemo(() => putIntoWords(graph, told, locale), [graph, told, locale]);
  const picture = usePrintedPicture(isPlane ? drawing : null);
  const [isDrawn, setDrawn] = useState(false);
  usePrinter(picture === null || (typeof picture === 'string' && isDrawn), onPrinted);
  return (
    <div className="print-sheet" data-with-pane={!isPlane}>
      <h1>
        <Words of={graph.dataset.title} />
      </h1>
      {typeof picture === 'string' && (
        <img
          className="print-picture"
          src={picture}
          alt=""
          onLoad={() => setDrawn(true)}
          onError={() => setDrawn(true)}
        />
      )}
      {!isPlane && <ReadingKey />}
      <PrintedEvidence worded={worded} />
      <p className="print-address">
        {messages.address} <bdi dir="ltr">{window.location.href}</bdi>
      </p>
    </div>
  );
}

/** Calls the printer once everything is ready, and says when it has been. */
function usePrinter(isReady: boolean, onPrinted: () => void): void {
  const isCalled = useRef(false);
  useEffect(() => {
    if (!isReady || isCalled.current) return undefined;
    const frame = requestAnimationFrame(() => {
      isCalled.current = true;
      window.print();
      onPrinted();
    });
    return () => cancelAnimationFrame(frame);
  }, [isReady, onPrinted]);
}
