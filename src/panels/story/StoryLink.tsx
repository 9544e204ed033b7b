import { type MouseEvent, type ReactNode, useMemo } from 'react';
import type { Story } from '~/model/schema';
import { selectGraph, selectView } from '~/store/selectors';
import { useApp, useAppStore, useDeferredApp } from '~/store/use-app';
import { Words } from '~/ui/Words';
import { toDocumentSearch } from '~/view/document-ref';
import { toSearch } from '~/view/permalink';
import { showStep, toStoryView } from './walk-story';

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
  const graph = useApp(selectGraph);
  const present = useDeferredApp(selectView);
  const locale = useApp((state) => state.locale);
  const theme = useApp((state) => state.theme);
  const documentRef = useApp((state) => state.documentRef);
  const href = useMemo(() => {
    const view = toStoryView(graph, present, { id: story.id, step: 0 });
    return toDocumentSearch(toSearch({ ...view, camera: null, locale, theme }, graph), documentRef);
  }, [graph, present, locale, theme, story.id, documentRef]);
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    showStep(store, { id: story.id, step: 0 });
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
