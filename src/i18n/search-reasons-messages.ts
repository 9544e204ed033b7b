import type { Locale } from './locale';
import { searchReasons as ar } from './messages/ar/search-reasons';
import { searchReasons as en, type SearchReasons } from './messages/en/search-reasons';

/** The words for why an actor was found, by language; loaded with the search. */
export const SEARCH_REASONS: Readonly<Record<Locale, SearchReasons>> = { en, ar };
