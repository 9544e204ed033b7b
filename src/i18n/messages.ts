import type { Locale } from './locale';
import { ar } from './messages/ar';
import { en } from './messages/en';

/** Every message of the interface: texts, and functions of what is filled into them. */
export type Messages = typeof en;

/** The messages of a language. */
export const MESSAGES: Readonly<Record<Locale, Messages>> = { en, ar };
