import { Suspense } from 'react';
import { StoryInvitation, StoryOffer } from './lazy-parts';
import { PartBoundary } from './PartBoundary';
import { useShell } from './use-shell';

/** The place of the list of stories to begin with, over the view. */
export function StoryOfferSlot() {
  const { closeStories } = useShell();
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <StoryOffer onDismiss={closeStories} />
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
        <StoryInvitation onOpen={openStories} />
      </Suspense>
    </PartBoundary>
  );
}
