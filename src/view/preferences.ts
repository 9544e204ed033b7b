/** The languages of the interface. */
export type LocaleChoice = 'en' | 'ar';
/** The look of page and canvas; `system` follows the device. */
export type ThemeChoice = 'system' | 'light' | 'dark';

/** How the reader likes the page: the same whatever is shown, and no step of the history. */
export interface Preferences {
  readonly locale: LocaleChoice;
  readonly theme: ThemeChoice;
}

/** English, and the look of the device. */
export const INITIAL_PREFERENCES: Preferences = { locale: 'en', theme: 'system' };
