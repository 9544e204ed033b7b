import { defineMenuAction } from './menu-action';
import { toSelection } from './to-selection';

/** The sentences behind an actor or a line, in the details. */
export const read = defineMenuAction({
  id: 'read',
  on: ['actor', 'line'],
  run: (store, target, { state, isNarrow, openSelection, togglePanel }) => {
    store.getState().select(toSelection(target));
    openSelection();
    if (!isNarrow && state.collapsed.includes('details')) togglePanel('details');
  },
});
