import type { MouseEvent, ReactNode } from 'react';
import type { Story } from '~/model/schema';
import { toSearch } from '~/store/permalink';
import { selectGraph } from '~/store/selectors';
import { selectShareable } from '~/store/shareable';
import { useApp, useAppStore } from '~/store/use-app';
import { Words } from '../details/Words';
import { tellStep, toStoryView } from './walk-story';

/** A link to the beginning of a story, under its title; it opens in a new tab as any link does. */
export function StoryLink({
  story,
  className = 'story-link',
  children,
}: {
  readonly story: Story;
  readonly className?: string;
  /** What is said of it below its title. */
  readonly children?: ReactNode;
}) {
  const store = useAppStore();
  const href = useApp((state) => {
    const view = toStoryView(state, { id: story.id, step: 0 });
    return toSearch({ ...selectShareable(state), ...view, camera: null }, selectGraph(state));
  });
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    tellStep(store, { id: story.id, step: 0 });
  };
  return (
    <a className={className} href={href} onClick={open}>
      <span className="story-link-title">
        <Words of={story.title} />
      </span>
      {children}
    </a>
  );
}
