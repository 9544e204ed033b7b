import { isOfGroup } from '~/model/groups';
import { selectView } from '~/store/selectors';
import { defineMenuAction } from './menu-action';

/** An actor with those it has to do with, and nobody else. */
export const neighbourhood = defineMenuAction({
  id: 'neighbourhood',
  on: ['actor'],
  canRun: (state, { id }) => !isOfGroup(id) && selectView(state).focus?.actor !== id,
  run: (store, { id }) => store.getState().focusOn({ actor: id, steps: 1 }),
});
