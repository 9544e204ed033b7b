import { withMessages } from '~/i18n/messages';
import { definePane } from './pane';

/** The quoted passages in the article's own order. */
export const article = definePane({
  id: 'article',
  load: async () => ({
    default: (await withMessages(import('~/panels/article/ArticlePanel'))).ArticlePanel,
  }),
});
