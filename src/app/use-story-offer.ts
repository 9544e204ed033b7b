import { useEffect } from 'react';
import { selectTold } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { writeVisit } from './first-visit';
import { useShell } from './use-shell';

/** Whether the stories are offered, and what puts the offer away: being dismissed, or taken up. */
export function useStoryOffer(): { readonly isOffered: boolean; readonly dismiss: () => void } {
  const { state, closeStories } = useShell();
  const hasStories = useApp(({ dataset }) => Boolean(dataset.stories?.length));
  const isTold = useApp(selectTold) !== undefined;
  const isOffered = state.isOffering && hasStories;
  useEffect(() => {
    if (isOffered) writeVisit();
  }, [isOffered]);
  useEffect(() => {
    if (isTold) closeStories();
  }, [isTold, closeStories]);
  return { isOffered, dismiss: closeStories };
}
