import type { Locale } from './locale';
import { share as ar } from './messages/ar/share';
import { share as en, type ShareMessages } from './messages/en/share';

/** The messages of sharing a view by language, loaded when one is shared. */
export const SHARE_MESSAGES: Readonly<Record<Locale, ShareMessages>> = { en, ar };
