import type { SetSlice } from './slice';

/** The languages of the interface. */
export type LocaleChoice = 'en' | 'ar';
/** The look of page and canvas; `system` follows the device. */
export type ThemeChoice = 'system' | 'light' | 'dark';

/** How the reader likes the page: the same whatever is shown, and no step of the history. */
export interface PreferencesState {
  readonly locale: LocaleChoice;
  readonly theme: ThemeChoice;
}

/** English, and the look of the device. */
export const INITIAL_PREFERENCES: PreferencesState = { locale: 'en', theme: 'system' };

/** How the page can be made to the reader's liking. */
export interface PreferencesActions {
  readonly setLocale: (locale: LocaleChoice) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
}

/** Binds the preferences to a store. */
export function createPreferencesActions(set: SetSlice<PreferencesState>): PreferencesActions {
  return {
    setLocale: (locale) => set(() => ({ locale })),
    setTheme: (theme) => set(() => ({ theme })),
  };
}
