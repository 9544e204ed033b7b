import type { Locale } from './locale';
import { map as ar } from './messages/ar/map';
import { map as en, type MapMessages } from './messages/en/map';

/** The words of the map by language, loaded with it. */
export const MAP_MESSAGES: Readonly<Record<Locale, MapMessages>> = { en, ar };
