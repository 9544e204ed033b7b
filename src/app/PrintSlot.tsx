import { Suspense } from 'react';
import type { Drawing } from '~/canvas/drawing';
import { LazyPrinting } from './lazy-parts';
import { PartBoundary } from './PartBoundary';

/** The place of what goes to the printer; it is loaded once the page has nothing else to do. */
export function PrintSlot({
  drawing,
  isIdle,
}: {
  readonly drawing: Drawing | null;
  readonly isIdle: boolean;
}) {
  if (!isIdle) return null;
  return (
    <PartBoundary>
      <Suspense>
        <LazyPrinting drawing={drawing} />
      </Suspense>
    </PartBoundary>
  );
}
