import { selectGraph, selectShareable } from '~/store/selectors';
import { toSearch } from '~/view/permalink';
import { writeLink } from '../write-link';
import { defineMenuAction } from './menu-action';
import { toSelection } from './to-selection';

/** The address that opens this view with an actor or a line selected, on the clipboard. */
export const copyLinkTo = defineMenuAction({
  id: 'copy-link-to',
  on: ['actor', 'line'],
  run: (store, target) => {
    const state = store.getState();
    const shared = { ...selectShareable(state), selection: toSelection(target) };
    const { origin, pathname } = window.location;
    return writeLink(store, origin + pathname + toSearch(shared, selectGraph(state)));
  },
});
