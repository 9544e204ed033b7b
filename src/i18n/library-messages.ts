import type { Locale } from './locale';
import { library as ar } from './messages/ar/library';
import { library as en, type LibraryMessages } from './messages/en/library';

/** The messages of the library by language, loaded when it is used. */
export const LIBRARY_MESSAGES: Readonly<Record<Locale, LibraryMessages>> = { en, ar };
