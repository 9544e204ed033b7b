import { countHiddenActors, showHiddenActors } from '~/store/hidden-actors';
import { defineMenuAction } from './menu-action';

/** Every actor that was hidden, back in the picture. */
export const showHidden = defineMenuAction({
  id: 'show-hidden',
  on: ['actor', 'background'],
  canRun: (state) => countHiddenActors(state) > 0,
  run: showHiddenActors,
});
