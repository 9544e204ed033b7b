import type { Locale } from './locale';
import { dataMessages as ar } from './messages/ar/data';
import { type DataMessages, dataMessages as en } from './messages/en/data';

/** The messages of data files and of saving them, by language; loaded when one is made. */
export const DATA_MESSAGES: Readonly<Record<Locale, DataMessages>> = { en, ar };
