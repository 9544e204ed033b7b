import { Suspense, useState } from 'react';
import { selectTold } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { StoryPanel } from './lazy-parts';
import { PartBoundary } from './PartBoundary';
import './story-slot.css';
import { useStoryOffer } from './use-story-offer';

/**
 * The place above every view of the story that is being told, or of the stories to begin with. It
 * takes its height before they are loaded, so that nothing moves when they come.
 */
export function StorySlot({ isIdle }: { readonly isIdle: boolean }) {
  const isTold = useApp(selectTold) !== undefined;
  const { isOffered, dismiss } = useStoryOffer();
  const [wasTold] = useState(isTold);
  const content = isTold ? 'story' : isOffered && 'offer';
  return (
    <div className="story-slot" data-content={content || undefined}>
      {content && (
        <PartBoundary>
          <Suspense fallback={null}>
            {isIdle && <StoryPanel takesFocus={!wasTold} onDismiss={dismiss} />}
          </Suspense>
        </PartBoundary>
      )}
    </div>
  );
}
