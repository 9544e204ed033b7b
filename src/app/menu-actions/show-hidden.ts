import { countHiddenActors, showHiddenActors } from '~/store/hidden-actors';
import { defineMenuAction } from './menu-action';

/** Every actor that was hidden, back in the picture. */
export const showHidden = defineMenuAction({
  id: 'show-hidden',
  label: { en: 'Show all hidden actors', ar: 'إظهار كل الأطراف المخفية' },
  on: ['actor', 'plane'],
  canRun: (state) => countHiddenActors(state) > 0,
  run: showHiddenActors,
});
