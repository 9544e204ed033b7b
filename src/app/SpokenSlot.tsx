import { Suspense } from 'react';
import { SpokenSelection } from './lazy-parts';
import { PartBoundary } from './PartBoundary';

/** What is selected, said aloud for those who cannot see it, once the graph is there. */
export function SpokenSlot({ isIdle }: { readonly isIdle: boolean }) {
  if (!isIdle) return null;
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <SpokenSelection />
      </Suspense>
    </PartBoundary>
  );
}
