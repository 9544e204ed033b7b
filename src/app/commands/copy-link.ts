import { currentLink } from '../url-sync';
import { defineCommand } from './command';

/** The address that opens this very view, on the clipboard. */
export const copyLink = defineCommand({
  id: 'copy-link',
  label: { en: 'Copy link to this view', ar: 'نسخ رابط هذا المشهد' },
  group: 'page',
  keys: ['c'],
  run: async (store) => {
    const link = currentLink(store);
    try {
      await navigator.clipboard.writeText(link);
      store.getState().notify('copied');
    } catch {
      // Refused, or no clipboard at all outside a secure context.
      store.getState().notify('copy-failed', link);
    }
  },
});
