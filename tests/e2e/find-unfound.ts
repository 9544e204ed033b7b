import type { Locator } from '@playwright/test';
import { quotes } from './article';

/**
 * The quotes that the browser's own search does not find in a part of the page, or that are not
 * copied from there as they stand in the article.
 */
export function findUnfound(pane: Locator): Promise<readonly string[]> {
  return pane.evaluate((element, wanted) => {
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
    return wanted.filter((words) => !isFound(words));
  }, quotes);
}
