import { showPane } from './show-pane';

/** The article. */
export const showArticle = showPane({ id: 'show-article', pane: 'article', key: '4' });
