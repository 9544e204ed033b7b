import { type KeyboardEvent, Suspense } from 'react';
import { leaveStory } from '~/panels/story/walk-story';
import { selectTold } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import { StoryPanel } from '../lazy-parts';

/** The story that the address of the frame begins, told step by step until it is left. */
export function EmbedStory() {
  const store = useAppStore();
  const isTold = useApp(selectTold) !== undefined;
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') leaveStory(store);
  };
  if (!isTold) return null;
  return (
    <div className="embed__story" onKeyDown={onKeyDown}>
      <Suspense fallback={null}>
        <StoryPanel takesFocus={false} onDismiss={nothing} />
      </Suspense>
    </div>
  );
}

/** A frame offers no stories that could be put away. */
function nothing(): void {}
