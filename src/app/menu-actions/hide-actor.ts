import { hideActor as hide } from '~/store/hidden-actors';
import { defineMenuAction } from './menu-action';

/** An actor taken out of the picture, with its relations. */
export const hideActor = defineMenuAction({
  id: 'hide-actor',
  label: { en: 'Hide this actor', ar: 'إخفاء هذا الطرف' },
  on: ['actor'],
  run: (store, { id }) => hide(store, id),
});
