import type { LocaleChoice, Preferences, ThemeChoice } from '~/view/preferences';
import type { SetSlice } from './slice';

/** How the page can be made to the reader's liking. */
export interface PreferencesActions {
  readonly setLocale: (locale: LocaleChoice) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
}

/** Binds the preferences to a store. */
export function createPreferencesActions(set: SetSlice<Preferences>): PreferencesActions {
  return {
    setLocale: (locale) => set(() => ({ locale })),
    setTheme: (theme) => set(() => ({ theme })),
  };
}
