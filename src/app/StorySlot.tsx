import { Suspense, useEffect, useRef, useState } from 'react';
import { selectTold } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { StoryPanel } from './lazy-parts';
import { PartBoundary } from './PartBoundary';
import './story-slot.css';
import { useShell } from './use-shell';
import { useStoryOffer } from './use-story-offer';

/**
 * The place above every view of the story that is being told, or of the stories to begin with. It
 * takes its height before they are loaded, so that nothing moves when they come.
 */
export function StorySlot({ isIdle }: { readonly isIdle: boolean }) {
  const isTold = useApp(selectTold) !== undefined;
  const { closeStories } = useShell();
  const offer = useStoryOffer();
  const [wasTold] = useState(isTold);
  useFocusAfter(isTold);
  const content = isTold ? 'story' : offer === 'stories' && 'offer';
  return (
    <div className="story-slot" data-content={content || undefined}>
      {content && (
        <PartBoundary>
          <Suspense fallback={null}>
            {isIdle && <StoryPanel takesFocus={!wasTold} onDismiss={closeStories} />}
          </Suspense>
        </PartBoundary>
      )}
    </div>
  );
}

/** Puts the keyboard on the view where it stood on a story that has been left. */
function useFocusAfter(isTold: boolean): void {
  const wasTold = useRef(isTold);
  useEffect(() => {
    const isLeft = wasTold.current && !isTold;
    wasTold.current = isTold;
    if (isLeft && document.activeElement === document.body)
      document.getElementById('graph')?.focus();
  }, [isTold]);
}
