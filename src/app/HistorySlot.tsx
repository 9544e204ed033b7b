import { Suspense, useRef } from 'react';
import { CommandButton } from './CommandButton';
import { LazyHistoryMenu } from './lazy-parts';
import { PartBoundary } from './PartBoundary';
import { useShell } from './use-shell';

/** Undo and redo, and below them the list of all changes while it is open, loaded on use. */
export function HistorySlot() {
  const { state, closeHistory } = useShell();
  const opener = useRef<HTMLSpanElement>(null);
  return (
    <span ref={opener} className="header__history">
      <CommandButton command="undo" icon="undo" />
      <CommandButton command="redo" icon="redo" />
      {state.isHistoryOpen && (
        <PartBoundary>
          <Suspense>
            <LazyHistoryMenu opener={opener} onClose={closeHistory} />
          </Suspense>
        </PartBoundary>
      )}
    </span>
  );
}
