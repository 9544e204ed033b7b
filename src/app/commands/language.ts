import { LOCALES } from '~/i18n/locale';
import { defineCommand } from './command';
import { nextOf } from './next-of';

/** The other language of the interface. */
export const language = defineCommand({
  id: 'language',
  label: { en: 'Other language', ar: 'اللغة الأخرى' },
  group: 'page',
  keys: ['shift+l'],
  run: (store) => {
    const state = store.getState();
    state.setLocale(nextOf(LOCALES, state.locale));
  },
});
