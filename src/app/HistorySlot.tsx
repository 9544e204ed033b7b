import { Suspense, useRef } from 'react';
import { IconButton } from '~/ui/Button';
import { HistoryMenu } from './lazy-parts';
import { PartBoundary } from './PartBoundary';
import { useCommand } from './use-command';
import { useShell } from './use-shell';

/** Opens the list of steps, which is loaded when first asked for. */
export function HistorySlot() {
  const { state, closeHistory } = useShell();
  const opener = useRef<HTMLSpanElement>(null);
  const press = useCommand('history');
  return (
    <span ref={opener}>
      <IconButton
        icon="history"
        aria-haspopup="menu"
        aria-expanded={state.isHistoryOpen}
        {...press}
      />
      {state.isHistoryOpen && (
        <PartBoundary>
          <Suspense>
            <HistoryMenu opener={opener} onClose={closeHistory} />
          </Suspense>
        </PartBoundary>
      )}
    </span>
  );
}
