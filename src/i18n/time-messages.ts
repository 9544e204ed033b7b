import type { Locale } from './locale';
import { time as ar } from './messages/ar/time';
import { time as en } from './messages/en/time';

/** The messages of the timeline, which load with it. */
export type TimeMessages = typeof en;

/** The messages of the timeline by language. */
export const TIME_MESSAGES: Readonly<Record<Locale, TimeMessages>> = { en, ar };
