import { Suspense } from 'react';
import type { Drawing } from '~/canvas/drawing';
import { PrintSheet } from './lazy-parts';
import { PartBoundary } from './PartBoundary';
import { useShell } from './use-shell';

/** What goes to the printer, while it does. */
export function PrintSlot({ drawing }: { readonly drawing: Drawing | null }) {
  const { state, endPrint } = useShell();
  if (!state.isPrinting) return null;
  return (
    <PartBoundary>
      <Suspense>
        <PrintSheet drawing={drawing} onPrinted={endPrint} />
      </Suspense>
    </PartBoundary>
  );
}
