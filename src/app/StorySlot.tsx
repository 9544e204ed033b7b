import { Suspense, useEffect, useRef, useState } from 'react';
import { selectActiveStep } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { LazyStoryPlayer } from './lazy-panels';
import { PartBoundary } from './PartBoundary';
import './story-slot.css';

/**
 * The place above every view of the story that is being told. It takes its height before that is
 * loaded, so that nothing moves when it comes.
 */
export function StorySlot({ isIdle }: { readonly isIdle: boolean }) {
  const told = useApp(selectActiveStep);
  const isTold = told !== undefined;
  const [wasTold] = useState(isTold);
  useFocusAfter(isTold);
  return (
    <div className="story-slot" data-content={told ? 'story' : undefined}>
      {told && (
        <PartBoundary>
          <Suspense fallback={null}>
            {isIdle && <LazyStoryPlayer key={told.story.id} told={told} takesFocus={!wasTold} />}
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
