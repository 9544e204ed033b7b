import { DEFAULT_LOCALE, type Locale } from '~/i18n/locale';

/** The look of page and canvas; `system` follows the device. */
export type ThemeChoice = 'system' | 'light' | 'dark';

/** How the reader likes the page: the same whatever is shown, and no step of the history. */
export interface Preferences {
  readonly locale: Locale;
  readonly theme: ThemeChoice;
}

/** English, and the look of the device. */
export const INITIAL_PREFERENCES: Preferences = { locale: DEFAULT_LOCALE, theme: 'system' };
