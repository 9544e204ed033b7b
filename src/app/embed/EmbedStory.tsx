import { Suspense, useEffect, useRef } from 'react';
import { leaveStory } from '~/panels/story/walk-story';
import { selectTold } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import { StoryPanel } from '../lazy-parts';

/** The story that the address of the frame begins, told step by step until it is left. */
export function EmbedStory() {
  const isTold = useApp(selectTold) !== undefined;
  return isTold ? <Story /> : null;
}

function Story() {
  const place = useRef<HTMLDivElement>(null);
  useEscape(place);
  return (
    <div ref={place} className="embed__story">
      <Suspense fallback={null}>
        <StoryPanel takesFocus={false} onDismiss={nothing} />
      </Suspense>
    </div>
  );
}

/** Leaves the story by Escape, where the keyboard is in it. */
function useEscape(place: { readonly current: HTMLElement | null }): void {
  const store = useAppStore();
  useEffect(() => {
    const listening = new AbortController();
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') leaveStory(store);
    };
    place.current?.addEventListener('keydown', leave, { signal: listening.signal });
    return () => listening.abort();
  }, [place, store]);
}

/** A frame offers no stories that could be put away. */
function nothing(): void {}
