import { isOfGroup } from '~/model/groups';
import { selectView } from '~/store/selectors';
import { toggleHiddenActors } from '~/store/toggle-hidden-actors';
import { defineMenuAction } from './menu-action';

/** An actor taken out of the picture, with its relations. */
export const hideActor = defineMenuAction({
  id: 'hide-actor',
  on: ['actor'],
  canRun: (state, { id }) => !isOfGroup(id) && !selectView(state).filters.actors.includes(id),
  run: (store, { id }) => toggleHiddenActors(store, [id]),
});
