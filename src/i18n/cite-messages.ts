import type { Locale } from './locale';
import { cite as ar } from './messages/ar/cite';
import { type CiteMessages, cite as en } from './messages/en/cite';

/** The messages of citations by language, loaded where something can be cited. */
export const CITE_MESSAGES: Readonly<Record<Locale, CiteMessages>> = { en, ar };
