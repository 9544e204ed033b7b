import type { Locale } from './locale';
import { help as ar } from './messages/ar/help';
import { help as en } from './messages/en/help';

/** The messages of the help, which load with it. */
export type HelpMessages = typeof en;

/** The messages of the help by language. */
export const HELP_MESSAGES: Readonly<Record<Locale, HelpMessages>> = { en, ar };
