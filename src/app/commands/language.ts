import { LOCALES } from '~/i18n/locale';
import { switchLocale } from '../switch-locale';
import { defineCommand } from './command';
import { nextOf } from './next-of';

/** The other language of the interface. */
export const language = defineCommand({
  id: 'language',
  group: 'page',
  keys: ['shift+l'],
  run: (store) => void switchLocale(store, nextOf(LOCALES, store.getState().locale)),
});
