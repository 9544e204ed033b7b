import { useState } from 'react';
import { useMessages } from '~/i18n/use-messages';
import type { AppState } from '~/store/app-store';
import { selectGraph, selectView, selectVisibleGraph } from '~/store/selectors';
import { useAppStore } from '~/store/use-app';
import { Button } from '~/ui/Button';
import { copyToClipboard } from '~/ui/copy-to-clipboard';
import { toDiagnostics } from './to-diagnostics';
import './part-failure.css';

/** What browsers say where a file of the program did not arrive. */
const NOT_LOADED = /dynamically imported module|module script failed|preload CSS/i;

/** Says that a part of the page broke, tries it again, and copies what helps to mend it. */
export function PartFailure({
  error,
  name,
  onRetry,
}: {
  readonly error: unknown;
  readonly name: string | undefined;
  readonly onRetry: () => void;
}) {
  const { offline, failure, shell } = useMessages();
  const store = useAppStore();
  const [copied, setCopied] = useState<{ readonly text: string; readonly isDone: boolean }>();
  const copy = async () => {
    const text = describeFailure(error, store.getState());
    setCopied({ text, isDone: await copyToClipboard({ text }) });
  };
  // A file that did not arrive is not asked for again by the same page.
  const isMissing = error instanceof Error && NOT_LOADED.test(error.message);
  return (
    <div className="part-failure">
      <div role="alert">
        {name && <p className="part-failure__name">{name}</p>}
        <p>{isMissing ? shell.partFailed : offline.partBroke}</p>
      </div>
      <div className="part-failure__actions">
        {isMissing ? (
          <Button onClick={() => window.location.reload()}>{shell.reload}</Button>
        ) : (
          <Button onClick={onRetry}>{failure.tryAgain}</Button>
        )}
        <Button look="plain" onClick={() => void copy()}>
          {offline.copyDiagnostics}
        </Button>
      </div>
      <p role="status">
        {copied && (copied.isDone ? offline.diagnosticsCopied : failure.detailsNotCopied)}
      </p>
      {copied && !copied.isDone && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
        <pre dir="ltr" lang="en" tabIndex={0}>
          {copied.text}
        </pre>
      )}
    </div>
  );
}

function describeFailure(error: unknown, state: AppState): string {
  const { pane, level, layout, story } = selectView(state);
  const { dataset } = selectGraph(state);
  return toDiagnostics({
    error,
    version: import.meta.env.VERSION,
    browser: navigator.userAgent,
    view: {
      pane,
      level,
      layout: layout.id,
      story: story ? `at step ${story.step + 1}` : 'none',
      language: state.locale,
    },
    counts: {
      actors: dataset.actors.length,
      relations: dataset.relations.length,
      'lines shown': countLines(state),
    },
  });
}

/** The number of lines that are shown; the filters may be what broke. */
function countLines(state: AppState): number | string {
  try {
    return selectVisibleGraph(state).lines.length;
  } catch {
    return 'unknown';
  }
}
