import type { Locale } from './locale';
import { history as ar } from './messages/ar/history';
import { history as en, type HistoryMessages } from './messages/en/history';

/** The messages of the list of steps by language. */
export const HISTORY_MESSAGES: Readonly<Record<Locale, HistoryMessages>> = { en, ar };
