import { Suspense, useEffect, useRef } from 'react';
import { leaveStory } from '~/panels/story/walk-story';
import { selectActiveStep } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import type { Told } from '~/view/story';
import { LazyStoryPlayer } from '../lazy-panels';

/** The story that the address of the frame begins, told step by step until it is left. */
export function EmbedStory() {
  const told = useApp(selectActiveStep);
  return told ? <Story told={told} /> : null;
}

function Story({ told }: { readonly told: Told }) {
  const place = useRef<HTMLDivElement>(null);
  useEscape(place);
  return (
    <div ref={place} className="embed__story">
      <Suspense fallback={null}>
        <LazyStoryPlayer key={told.story.id} told={told} takesFocus={false} />
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
