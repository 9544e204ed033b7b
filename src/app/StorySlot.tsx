import { Suspense, useEffect, useRef, useState } from 'react';
import { selectActiveStep, selectGraph, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { writeVisit } from './first-visit';
import { LazyStoryPlayer } from './lazy-panels';
import { LazyStoryInvitation, LazyStoryOffer } from './lazy-parts';
import { PartBoundary } from './PartBoundary';
import type { ShellState } from './shell-state';
import { useShell } from './use-shell';
import './story-slot.css';

/**
 * The place above every view of the story that is being told. It takes its height before that is
 * loaded, so that nothing moves when it comes.
 */
export function StorySlot({ isIdle }: { readonly isIdle: boolean }) {
  const activeStep = useApp(selectActiveStep);
  const hasStory = activeStep !== undefined;
  const [hadStory] = useState(hasStory);
  useFocusAfter(hasStory);
  return (
    <div className="story-slot" data-content={activeStep ? 'story' : undefined}>
      {activeStep && (
        <PartBoundary>
          <Suspense fallback={null}>
            {isIdle && (
              <LazyStoryPlayer
                key={activeStep.story.id}
                activeStep={activeStep}
                takesFocus={!hadStory}
              />
            )}
          </Suspense>
        </PartBoundary>
      )}
    </div>
  );
}

/** Puts the keyboard on the view where it stood on a story that has been left. */
function useFocusAfter(hasStory: boolean): void {
  const hadStory = useRef(hasStory);
  useEffect(() => {
    const isLeft = hadStory.current && !hasStory;
    hadStory.current = hasStory;
    if (isLeft && document.activeElement === document.body)
      document.getElementById('graph')?.focus();
  }, [hasStory]);
}

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

/** In which way the stories are offered, if at all; the offer ends when one of them is told. */
function useStoryOffer(): ShellState['offer'] {
  const { state, closeStories } = useShell();
  const hasStories = useApp((state) => Boolean(selectGraph(state).dataset.stories?.length));
  const hasStory = useApp(selectActiveStep) !== undefined;
  const view = useApp(selectView);
  const offer = hasStories ? state.offer : 'none';
  const begun = useRef({ offer, view });
  if (begun.current.offer !== offer) begun.current = { offer, view };
  useEffect(() => {
    if (offer !== 'none') writeVisit();
  }, [offer]);
  // Whoever has begun by himself needs no invitation.
  const isOver = hasStory || (offer !== 'none' && view !== begun.current.view);
  useEffect(() => {
    if (isOver) closeStories();
  }, [isOver, closeStories]);
  return isOver ? 'none' : offer;
}
