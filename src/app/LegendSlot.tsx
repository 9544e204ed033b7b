import { Suspense } from 'react';
import { LazySignLegend } from './lazy-parts';
import { PartBoundary } from './PartBoundary';

/** The place of the legend above the graph of a narrow page, kept free until it is loaded. */
export function LegendSlot({ isIdle }: { readonly isIdle: boolean }) {
  return (
    <div className="legend-slot">
      <PartBoundary>
        <Suspense fallback={null}>{isIdle && <LazySignLegend />}</Suspense>
      </PartBoundary>
    </div>
  );
}
