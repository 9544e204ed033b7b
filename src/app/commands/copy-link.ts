import { currentLink } from '../url-sync';
import { writeLink } from '../write-link';
import { defineCommand } from './command';

/** The address that opens this very view, on the clipboard. */
export const copyLink = defineCommand({
  id: 'copy-link',
  group: 'page',
  keys: ['c'],
  run: (store) => writeLink(store, currentLink(store)),
});
