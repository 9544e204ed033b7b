import { Suspense } from 'react';
import { LazyKeyboardAids, LazySpokenSelection } from './lazy-parts';
import { PartBoundary } from './PartBoundary';

/** What is selected, said aloud for those who cannot see it, and what helps those who use keys. */
export function SpokenSlot({ isIdle }: { readonly isIdle: boolean }) {
  if (!isIdle) return null;
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <LazySpokenSelection />
        <LazyKeyboardAids />
      </Suspense>
    </PartBoundary>
  );
}
