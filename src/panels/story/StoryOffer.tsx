import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useMessages } from '~/i18n/use-messages';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { IconButton } from '~/ui/Button';
import { Pause } from '~/ui/Pause';
import { StoryLink } from './StoryLink';
import './story-panel.css';

/**
 * The stories to begin with, by title. Stands over the view and takes the keyboard, as it has been
 * asked for.
 */
export function StoryOffer({ onDismiss }: { readonly onDismiss: () => void }) {
  const words = useMessages().story;
  const { stories = [] } = useApp(selectGraph).dataset;
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    frame.current?.focus();
    return () => document.getElementById('graph')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onDismiss();
  };
  return (
    <section
      ref={frame}
      className="story-offer"
      aria-label={words.offer}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header className="story-offer-head">
        <h2>{words.offer}</h2>
        <IconButton icon="close" label={words.dismiss} hint="Esc" onClick={onDismiss} />
      </header>
      <ul>
        {stories.map((story) => (
          <li key={story.id}>
            <StoryLink story={story}>
              <Pause />
              <span className="story-offer-steps">{words.steps(story.steps.length)}</span>
            </StoryLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
