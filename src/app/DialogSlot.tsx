import { Suspense } from 'react';
import type { Drawing } from '~/canvas/drawing';
import { LazyDialogs } from './lazy-parts';
import { PartBoundary } from './PartBoundary';
import { useShell } from './use-shell';

/** The dialog that is open, if any. */
export function DialogSlot({ drawing }: { readonly drawing: Drawing | null }) {
  const { state, closeDialog } = useShell();
  if (!state.dialog) return null;
  return (
    <PartBoundary key={state.dialog}>
      <Suspense>
        <LazyDialogs dialog={state.dialog} drawing={drawing} onClose={closeDialog} />
      </Suspense>
    </PartBoundary>
  );
}
