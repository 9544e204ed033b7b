import type { Locale } from './locale';
import { words as ar } from './messages/ar/words';
import { words as en, type WordsMessages } from './messages/en/words';

/** The messages of relations put into words, by language; loaded with what says them. */
export const WORDS_MESSAGES: Readonly<Record<Locale, WordsMessages>> = { en, ar };
