import type { Locale } from '~/i18n/locale';
import { loadMessages } from '~/i18n/messages';
import type { AppStore } from '~/store/app-store';

/**
 * Changes the interface language once its messages are loaded; where they cannot be had, the page
 * keeps its language and says so. Of several changes the last asked for holds.
 */
export async function switchLocale(store: AppStore, locale: Locale): Promise<void> {
  latest.set(store, locale);
  try {
    await loadMessages(locale);
  } catch {
    if (latest.get(store) === locale) store.getState().notify('language-failed');
    return;
  }
  if (latest.get(store) === locale) store.getState().setLocale(locale);
}

/** The language last asked for in a session. */
const latest = new WeakMap<AppStore, Locale>();
