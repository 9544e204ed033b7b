import { useArticleSession } from './use-article-session';

/** Whether translations are shown, and the way to choose; they are until the reader chooses. */
export function useTranslationChoice(): readonly [boolean, (isTranslated: boolean) => void] {
  const [{ isTranslated }, change] = useArticleSession();
  return [isTranslated, (chosen) => change({ isTranslated: chosen })];
}
