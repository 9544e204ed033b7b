import type { Locale } from './locale';
import { exportMessages as ar } from './messages/ar/export';
import { type ExportMessages, exportMessages as en } from './messages/en/export';

/** The messages of pictures and of saving them, by language; loaded when one is made. */
export const EXPORT_MESSAGES: Readonly<Record<Locale, ExportMessages>> = { en, ar };
