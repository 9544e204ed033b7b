import { Suspense } from 'react';
import type { Drawing } from '~/canvas/drawing';
import { selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { PrintSheet } from './lazy-parts';
import { PartBoundary } from './PartBoundary';
import { componentOf } from './panes';
import { useShell } from './use-shell';

/** What goes to the printer, while it does; `drawing` is null where no plane is in the view. */
export function PrintSlot({ drawing }: { readonly drawing: Drawing | null }) {
  const { state, endPrint } = useShell();
  const Content = componentOf(useApp((state) => selectView(state).pane));
  if (!state.isPrinting) return null;
  return (
    <PartBoundary>
      <Suspense>
        <PrintSheet drawing={drawing} pane={Content && <Content />} onPrinted={endPrint} />
      </Suspense>
    </PartBoundary>
  );
}
