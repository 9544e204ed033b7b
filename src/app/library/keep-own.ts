import { messagesOf } from '~/i18n/messages';
import { toDatasetText } from '~/model/to-dataset-text';
import type { AppStore } from '~/store/app-store';
import { selectDocument, selectGraph } from '~/store/selectors';
import { toViewOnly } from '~/store/view-link';
import { countsOf } from './add-to-library';
import { library } from './library';

const SETTLING_MS = 800;

/**
 * Keeps the last view of a session and its edits in the library, under the id of its document, until
 * the returned function is called. Edits that could not be kept are told.
 */
export function startKeepingOwn(store: AppStore, page: Window, id: string): () => void {
  let kept = store.getState();
  let timer = 0;
  const write = () => {
    page.clearTimeout(timer);
    const [before, now] = [kept, store.getState()];
    kept = now;
    if (selectDocument(now) !== selectDocument(before)) void keepEdits(store, id);
    if (toViewOnly(now) !== toViewOnly(before)) void library.setView(id, toViewOnly(now));
  };
  const stopFollowing = store.subscribe(({ history, camera }) => {
    if (history === kept.history && camera === kept.camera) return;
    page.clearTimeout(timer);
    timer = page.setTimeout(write, SETTLING_MS);
  });
  page.addEventListener('pagehide', write);
  return () => {
    stopFollowing();
    page.removeEventListener('pagehide', write);
    write();
  };
}

async function keepEdits(store: AppStore, id: string): Promise<void> {
  const { dataset } = selectGraph(store.getState());
  const edited = { text: toDatasetText(dataset), ...countsOf(dataset) };
  const kept = await library.setText(id, edited);
  if (kept.ok) return;
  const { locale, notify } = store.getState();
  notify('library', messagesOf(locale).library.problems[kept.failure]);
}
