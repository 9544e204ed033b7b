import type { Locale } from '~/i18n/locale';
import { loadedLocales, loadMessages } from '~/i18n/messages';
import type { AppStore } from '~/store/app-store';

/** Where the messages of languages come from. */
const MESSAGES = { loadMessages, loadedLocales };

/**
 * Changes the interface language, at once where its messages are there, else when they have come;
 * where they cannot be had, the page keeps its language and says so. Of several changes the last
 * asked for holds.
 */
export async function switchLocale(
  store: AppStore,
  locale: Locale,
  messages: typeof MESSAGES = MESSAGES,
): Promise<void> {
  latest.set(store, locale);
  if (messages.loadedLocales().includes(locale)) return store.getState().setLocale(locale);
  try {
    await messages.loadMessages(locale);
  } catch {
    if (latest.get(store) === locale) store.getState().notify('language-failed');
    return;
  }
  if (latest.get(store) === locale) store.getState().setLocale(locale);
}

/** The language last asked for in a session. */
const latest = new WeakMap<AppStore, Locale>();
