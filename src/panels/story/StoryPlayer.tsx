import { useEffect, useId, useRef } from 'react';
import { useMessages } from '~/i18n/use-messages';
import { Words } from '~/ui/Words';
import type { Told } from '~/view/story';
import { CitedRelations } from './CitedRelations';
import { StoryControls } from './StoryControls';
import './story-panel.css';

/** A story as it is told: its title, how far it is, the caption, what it cites, and the way on. */
export function StoryPlayer({
  told,
  takesFocus,
}: {
  readonly told: Told;
  readonly takesFocus: boolean;
}) {
  const words = useMessages().story;
  const ids = { title: useId(), caption: useId() };
  const frame = useRef<HTMLElement>(null);
  const { story, step, index } = told;
  useEffect(() => {
    if (takesFocus && isFocusFree()) frame.current?.focus();
  }, [takesFocus]);
  return (
    <section
      ref={frame}
      className="story"
      tabIndex={-1}
      aria-labelledby={ids.title}
      aria-describedby={ids.caption}
    >
      <header className="story-head">
        <h2 className="story-title" id={ids.title}>
          <Words of={story.title} />
        </h2>
        <StoryProgress index={index} count={story.steps.length} />
      </header>
      <div className="story-caption" aria-live="polite" aria-atomic="true">
        <span className="story-place">{words.place(index + 1, story.steps.length)}</span>
        <p id={ids.caption} key={index}>
          <Words of={step.caption} />
        </p>
      </div>
      <CitedRelations key={index} ids={step.relations} />
      <StoryControls told={told} />
    </section>
  );
}

/** Whether the keyboard may be taken: not from a button that walks along steps, nor from the graph. */
function isFocusFree(): boolean {
  return !document.activeElement?.matches('button, input, [role="application"]');
}

function StoryProgress({ index, count }: { readonly index: number; readonly count: number }) {
  return (
    <span className="story-progress" aria-hidden="true">
      {Array.from({ length: count }, (_, step) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its number
        <span key={step} data-told={step <= index} />
      ))}
    </span>
  );
}
