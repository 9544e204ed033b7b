import type { Locale } from './locale';
import { table as ar } from './messages/ar/table';
import { table as en, type TableMessages } from './messages/en/table';

/** The messages of the table by language, loaded with it. */
export const TABLE_MESSAGES: Readonly<Record<Locale, TableMessages>> = { en, ar };
