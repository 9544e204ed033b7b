import type { Locale } from '~/i18n/locale';
import type { Preferences, ThemeChoice } from '~/view/preferences';
import type { SetSlice } from './slice';

/** How the page can be made to the reader's liking. */
export interface PreferencesActions {
  readonly setLocale: (locale: Locale) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
}

/** Binds the preferences to a store. */
export function createPreferencesActions(set: SetSlice<Preferences>): PreferencesActions {
  return {
    setLocale: (locale) => set(() => ({ locale })),
    setTheme: (theme) => set(() => ({ theme })),
  };
}
