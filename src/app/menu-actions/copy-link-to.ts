import { toViewLink } from '~/store/view-link';
import { writeLink } from '../write-link';
import { defineMenuAction } from './menu-action';
import { toSelection } from './to-selection';

/** The address that opens this view with an actor or a line selected, on the clipboard. */
export const copyLinkTo = defineMenuAction({
  id: 'copy-link-to',
  on: ['actor', 'line'],
  run: (store, target) =>
    writeLink(store, toViewLink(store.getState(), { selection: toSelection(target) })),
});
