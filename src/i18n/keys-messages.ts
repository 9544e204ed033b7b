import type { Locale } from './locale';
import { keys as ar } from './messages/ar/keys';
import { keys as en } from './messages/en/keys';

/** The messages of the list of keys, which load with it. */
export type KeysMessages = typeof en;

/** The messages of the list of keys by language. */
export const KEYS_MESSAGES: Readonly<Record<Locale, KeysMessages>> = { en, ar };
