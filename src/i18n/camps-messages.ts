import type { Locale } from './locale';
import { camps as ar } from './messages/ar/camps';
import { type CampsMessages, camps as en } from './messages/en/camps';

/** What explains the two camps of a graph, by language; loaded where it is explained. */
export const CAMPS_MESSAGES: Readonly<Record<Locale, CampsMessages>> = { en, ar };
