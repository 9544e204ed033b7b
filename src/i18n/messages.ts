import type { Locale } from './locale';
import { ar } from './messages/ar';
import { en, type Messages } from './messages/en';

/** The messages of a language. */
export const MESSAGES: Readonly<Record<Locale, Messages>> = { en, ar };
