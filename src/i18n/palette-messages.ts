import type { Locale } from './locale';
import { palette as ar } from './messages/ar/palette';
import { palette as en, type PaletteMessages } from './messages/en/palette';

/** The messages of the command palette by language; loaded with it. */
export const PALETTE_MESSAGES: Readonly<Record<Locale, PaletteMessages>> = { en, ar };
