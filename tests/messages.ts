import type { Locale } from '~/i18n/locale';
import { all as ar } from '~/i18n/messages/ar/all';
import { all as en, type Messages } from '~/i18n/messages/en/all';

/** All messages of each language, at once: what tests expect the page to say. */
export const MESSAGES: Readonly<Record<Locale, Messages>> = { en, ar };
