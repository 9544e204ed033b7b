import type { Locator } from '@playwright/test';
import { quotes } from './article';

/**
 * The quotes that the browser's own search does not find in a part of the page, or that are not
 * copied from there as they stand in the article. What is folded until it is found is unfolded as
 * the search of a reader does it, by `beforematch`; `window.find` looks at what is seen only.
 */
export function findUnfound(pane: Locator): Promise<readonly string[]> {
  return pane.evaluate(async (element, wanted) => {
    const find = (words: string, isFirst: boolean) =>
      (window as unknown as { find: (...options: unknown[]) => boolean }).find(
        words,
        false,
        false,
        !isFirst,
      );
    const isFound = (words: string) => {
      document.getSelection()?.removeAllRanges();
      // The same words may stand elsewhere on the page before.
      for (let place = 0; place < 10 && find(words, place === 0); place += 1)
        if (element.contains(document.getSelection()?.anchorNode ?? null))
          return document.getSelection()?.toString() === words;
      return false;
    };
    const foldedParts = () => element.querySelectorAll('[hidden=until-found]');
    const unfold = async () => {
      for (const folded of foldedParts())
        folded.dispatchEvent(new Event('beforematch', { bubbles: true }));
      for (let frame = 0; frame < 100 && foldedParts().length > 0; frame += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    const unseen = wanted.filter((words) => !isFound(words));
    await unfold();
    return unseen.filter((words) => !isFound(words));
  }, quotes);
}
