import { useEffect, useRef } from 'react';
import { useMessages } from '~/i18n/use-messages';
import { Button } from '~/ui/Button';
import { Words } from '~/ui/Words';
import '~/ui/fields.css';
import { DatasetRow } from './DatasetRow';
import type { Example, LibrarySource } from './library-source';
import './library-panel.css';
import { type LibraryOutcome, useLibrary } from './use-library';

/** The reader's own datasets, and the published ones as examples. */
export function LibraryPanel({
  source,
  shownId,
  examples,
  onOpenFile,
}: {
  readonly source: LibrarySource;
  /** The id of the dataset that the page shows; null where that is a published one. */
  readonly shownId: string | null;
  /** The published datasets, the one that the page opens on first. */
  readonly examples: readonly Example[];
  /** Where the reader can open a file from here. */
  readonly onOpenFile?: () => void;
}) {
  const words = useMessages().library;
  const library = useLibrary(source, words);
  const { datasets, persistence, problem, outcome } = library;
  const isEmpty = datasets?.length === 0;
  return (
    <div className="library">
      <section>
        <h3>{words.mine}</h3>
        {problem && <p role="alert">{words.problems[problem]}</p>}
        {!datasets && !problem && <p className="library__hint">{words.loading}</p>}
        {isEmpty && <p className="library__hint">{words.empty}</p>}
        <ul className="library__list" aria-label={words.mine}>
          {datasets?.map((dataset) => (
            <li key={dataset.id} aria-current={dataset.id === shownId ? 'true' : undefined}>
              <DatasetRow
                dataset={dataset}
                isShown={dataset.id === shownId}
                onOpen={() => void library.open(dataset)}
                onRename={(name) => void library.rename(dataset, name)}
                onDuplicate={() => void library.duplicate(dataset)}
                onExport={() => void library.exportFile(dataset)}
                onRemove={() => void library.remove(dataset)}
              />
            </li>
          ))}
        </ul>
        <Outcome outcome={outcome} onUndo={library.restore} />
        {onOpenFile && <Button onClick={onOpenFile}>{words.openFile}</Button>}
        {datasets && !isEmpty && (
          <p className="library__hint">
            {words.onlyHere}
            {persistence !== 'unknown' && ` ${words[persistence]}`}
          </p>
        )}
      </section>
      <section className="library__part">
        <h3>{words.examples}</h3>
        <ul className="library__list" aria-label={words.examples}>
          {examples.map(({ id, title, open }) => (
            <li key={id}>
              <button type="button" className="library__open" onClick={open}>
                <Words of={title} />
              </button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** What came of the last thing that was done; a deleted dataset can be had back, at once by the keyboard. */
function Outcome({
  outcome,
  onUndo,
}: {
  readonly outcome: LibraryOutcome | undefined;
  readonly onUndo: (removed: NonNullable<LibraryOutcome['removed']>) => void;
}) {
  const words = useMessages().library;
  const undo = useRef<HTMLButtonElement>(null);
  const removed = outcome?.removed;
  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);
  return (
    <div className="library__outcome">
      <p role="status" data-failed={outcome?.hasFailed}>
        {outcome?.text}
      </p>
      {removed && (
        <Button ref={undo} onClick={() => onUndo(removed)}>
          {words.undo}
        </Button>
      )}
    </div>
  );
}
