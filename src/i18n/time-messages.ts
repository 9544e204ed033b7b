import type { Locale } from './locale';
import { time as ar } from './messages/ar/time';
import { time as en, type TimeMessages } from './messages/en/time';

/** The messages of the timeline by language. */
export const TIME_MESSAGES: Readonly<Record<Locale, TimeMessages>> = { en, ar };
