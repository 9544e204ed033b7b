import { withMessages } from '~/i18n/messages';
import { definePane } from './pane';

/** The quoted passages in the article's own order. */
export const article = definePane({
  id: 'article',
  label: { en: 'Article', ar: 'المقال' },
  load: async () => ({
    default: (await withMessages(import('~/panels/article/ArticlePanel'))).ArticlePanel,
  }),
});
