import type { Locale } from './locale';
import { help as helpInArabic, keys as keysInArabic } from './messages/ar/help';
import { type HelpMessages, help, type KeysMessages, keys } from './messages/en/help';

/** The messages of the help by language. */
export const HELP_MESSAGES: Readonly<Record<Locale, HelpMessages>> = { en: help, ar: helpInArabic };

/** The messages of the list of keys by language. */
export const KEYS_MESSAGES: Readonly<Record<Locale, KeysMessages>> = { en: keys, ar: keysInArabic };
