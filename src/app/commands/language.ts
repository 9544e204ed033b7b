import { LOCALES } from '~/i18n/locale';
import { defineCommand } from './command';
import { nextOf } from './next-of';

/** The other language of the interface. */
export const language = defineCommand({
  id: 'language',
  label: { en: 'Change language', ar: 'تغيير اللغة' },
  group: 'page',
  keys: ['shift+l'],
  run: (store) => {
    const state = store.getState();
    state.setLocale(nextOf(LOCALES, state.locale));
  },
});
