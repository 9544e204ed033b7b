import type { Locale } from './locale';
import { table as ar } from './messages/ar/table';
import { table as en } from './messages/en/table';

/** Every message of the table. */
export type TableMessages = typeof en;

/** The messages of the table by language, loaded with it. */
export const TABLE_MESSAGES: Readonly<Record<Locale, TableMessages>> = { en, ar };
