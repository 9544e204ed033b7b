import { Suspense } from 'react';
import { StoryOffer } from './lazy-parts';
import { PartBoundary } from './PartBoundary';
import { useShell } from './use-shell';
import { useStoryOffer } from './use-story-offer';

/** The place of the stories to begin with: an invitation over the hint of the graph, or their list. */
export function StoryOfferSlot({ isIdle }: { readonly isIdle: boolean }) {
  const { openStories, closeStories } = useShell();
  const offer = useStoryOffer();
  if (offer === 'none' || !isIdle) return null;
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <StoryOffer isListed={offer === 'stories'} onOpen={openStories} onDismiss={closeStories} />
      </Suspense>
    </PartBoundary>
  );
}
