import { Suspense } from 'react';
import { KeyboardAids, SpokenSelection } from './lazy-parts';
import { PartBoundary } from './PartBoundary';

/** What is selected, said aloud for those who cannot see it, and what helps those who use keys. */
export function SpokenSlot({ isIdle }: { readonly isIdle: boolean }) {
  if (!isIdle) return null;
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <SpokenSelection />
        <KeyboardAids />
      </Suspense>
    </PartBoundary>
  );
}
