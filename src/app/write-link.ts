import type { AppStore } from '~/store/app-store';

/** Puts a link on the clipboard, and says whether it is there. */
export async function writeLink(store: AppStore, link: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(link);
    store.getState().notify('copied');
  } catch {
    // Refused, or no clipboard at all outside a secure context.
    store.getState().notify('copy-failed', link);
  }
}
