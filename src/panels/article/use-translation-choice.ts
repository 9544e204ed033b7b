import { useLocale } from '~/i18n/use-messages';
import type { Source } from '~/model/schema';
import { useArticleSession } from './use-article-session';

/**
 * Whether the translations of a source are shown, and the way to choose. Until the reader does,
 * they are where the source is not in the language of the interface.
 */
export function useTranslationChoice({
  language,
}: Pick<Source, 'language'>): readonly [boolean, (isTranslated: boolean) => void] {
  const locale = useLocale();
  const [{ isTranslated }, change] = useArticleSession();
  const isForeign = language.split('-')[0] !== locale;
  return [isTranslated ?? isForeign, (chosen) => change({ isTranslated: chosen })];
}
