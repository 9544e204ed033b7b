import { Suspense } from 'react';
import { StoryInvitation } from './lazy-parts';
import { PartBoundary } from './PartBoundary';
import { useShell } from './use-shell';
import { useStoryOffer } from './use-story-offer';

/** The place of the invitation to the stories, over the hint of the graph. */
export function InvitationSlot({ isIdle }: { readonly isIdle: boolean }) {
  const { openStories } = useShell();
  const offer = useStoryOffer();
  if (offer !== 'invitation' || !isIdle) return null;
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <StoryInvitation onOpen={openStories} />
      </Suspense>
    </PartBoundary>
  );
}
