import { useEffect, useRef } from 'react';
import { selectGraph, selectTold, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { writeVisit } from './first-visit';
import type { ShellState } from './shell-state';
import { useShell } from './use-shell';

/** In which way the stories are offered, if at all; the offer ends when one of them is told. */
export function useStoryOffer(): ShellState['offer'] {
  const { state, closeStories } = useShell();
  const hasStories = useApp((state) => Boolean(selectGraph(state).dataset.stories?.length));
  const isTold = useApp(selectTold) !== undefined;
  const view = useApp(selectView);
  const offer = hasStories ? state.offer : 'none';
  const begun = useRef({ offer, view });
  if (begun.current.offer !== offer) begun.current = { offer, view };
  useEffect(() => {
    if (offer !== 'none') writeVisit();
  }, [offer]);
  // Whoever has begun by himself needs no invitation.
  const isOver = isTold || (offer !== 'none' && view !== begun.current.view);
  useEffect(() => {
    if (isOver) closeStories();
  }, [isOver, closeStories]);
  return isOver ? 'none' : offer;
}
