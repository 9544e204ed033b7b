import { type RefObject, useEffect } from 'react';
import { selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { useArticleSession } from './use-article-session';

/** Scrolls to the first words of what is selected, unless some of them can be seen already. */
export function useReveal(panel: RefObject<HTMLElement | null>): void {
  const selection = useApp((state) => selectView(state).selection);
  const [{ copies }] = useArticleSession();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has the words elsewhere
  useEffect(() => {
    const window = panel.current;
    if (!window || !selection) return;
    const words = [...window.querySelectorAll<HTMLElement>('span[data-selected]')];
    const { top, bottom } = window.getBoundingClientRect();
    const isSeen = (element: HTMLElement) => {
      const box = element.getBoundingClientRect();
      return box.top >= top && box.bottom <= bottom;
    };
    const [first] = words;
    if (!first || words.some(isSeen)) return;
    window.scrollTop += first.getBoundingClientRect().top - top - (bottom - top) / 3;
  }, [panel, selection, copies]);
}
