import type { Locale } from './locale';
import { embed as ar } from './messages/ar/embed';
import { type EmbedMessages, embed as en } from './messages/en/embed';

/** The messages of the view in a frame by language, loaded with it. */
export const EMBED_MESSAGES: Readonly<Record<Locale, EmbedMessages>> = { en, ar };
