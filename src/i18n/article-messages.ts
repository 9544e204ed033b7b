import type { Locale } from './locale';
import { article as ar } from './messages/ar/article';
import { type ArticleMessages, article as en } from './messages/en/article';

/** The messages of the article by language; loaded with its view. */
export const ARTICLE_MESSAGES: Readonly<Record<Locale, ArticleMessages>> = { en, ar };
