import type { Result } from '~/base/result';
import { messagesOf } from '~/i18n/messages';
import type { Messages } from '~/i18n/messages/en/all';
import type { Dataset } from '~/model/schema';
import type { Opener } from '../document-page';
import { addToLibrary, type KeptEntry, type OpenedFrom, toOwnDocument } from './add-to-library';
import type { LibraryProblem } from './library-problem';

/**
 * Keeps a dataset in the reader's library and shows it in place of the present document. What cannot
 * be kept is shown all the same; the page tells either. It never rejects.
 */
export async function keepAndOpen(
  opener: Pick<Opener, 'openInPage'>,
  dataset: Dataset,
  from: OpenedFrom,
): Promise<Result<KeptEntry, LibraryProblem>> {
  const added = await addToLibrary(dataset, from);
  const kept = added.ok ? { entryId: added.value.entry.id } : {};
  const store = opener.openInPage(await toOwnDocument(dataset), kept);
  const { locale, notify } = store.getState();
  const words = messagesOf(locale).library;
  if (!added.ok) notify('library', words.notKept + words.problems[added.failure]);
  else notify('library', [words.kept, persistenceIn(words, added.value)].join(' ').trim());
  return added;
}

function persistenceIn(words: Messages['library'], { persistence }: KeptEntry): string {
  return persistence === 'promised' || persistence === 'lent' ? words[persistence] : '';
}
