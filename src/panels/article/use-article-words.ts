import { ARTICLE_MESSAGES } from '~/i18n/article-messages';
import type { ArticleMessages } from '~/i18n/messages/en/article';
import { useLocale } from '~/i18n/use-messages';

/** The messages of the article in the interface language. */
export function useArticleWords(): ArticleMessages {
  return ARTICLE_MESSAGES[useLocale()];
}
