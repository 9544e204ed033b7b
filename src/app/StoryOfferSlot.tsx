import { Suspense } from 'react';
import { LazyStoryInvitation, LazyStoryOffer } from './lazy-parts';
import { PartBoundary } from './PartBoundary';
import { useShell } from './use-shell';
import { useStoryOffer } from './use-story-offer';

/** The place of the list of stories to begin with, over the view; ends each offer that is over. */
export function StoryOfferSlot({ isIdle }: { readonly isIdle: boolean }) {
  const { closeStories } = useShell();
  const offer = useStoryOffer();
  if (offer !== 'stories' || !isIdle) return null;
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <LazyStoryOffer onDismiss={closeStories} />
      </Suspense>
    </PartBoundary>
  );
}

/** The place of the invitation to them, below the graph. */
export function StoryInvitationSlot() {
  const { openStories } = useShell();
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <LazyStoryInvitation onOpen={openStories} />
      </Suspense>
    </PartBoundary>
  );
}
