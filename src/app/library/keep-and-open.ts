import type { Result } from '~/base/result';
import { messagesOf } from '~/i18n/messages';
import type { Messages } from '~/i18n/messages/en/all';
import type { Dataset } from '~/model/schema';
import type { Opener, OpeningOptions } from '../document-page';
import { addToLibrary, type KeptEntry, type OpenedFrom, toOwnDocument } from './add-to-library';
import type { LibraryEntry } from './entry';
import { library } from './library';
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
  const { view = '' } = dataset;
  const kept = added.ok ? toOptions(added.value.entry) : { view };
  const store = opener.openInPage(await toOwnDocument(dataset), kept);
  const { locale, notify } = store.getState();
  const words = messagesOf(locale).library;
  if (!added.ok) notify('library', words.notKept + words.problems[added.failure]);
  else if (from.replaces !== undefined) notify('library', words.replaced(added.value.entry.name));
  else notify('library', [words.kept, persistenceIn(words, added.value)].join(' ').trim());
  return added;
}

/** A newer edition opens in the view of the one whose place it took; undo puts that one back. */
function toOptions({ id, view, replaces }: LibraryEntry): OpeningOptions {
  if (replaces === undefined) return { entryId: id, view };
  return { entryId: id, view, takeBack: () => library.putBack(id) };
}

function persistenceIn(words: Messages['library'], { persistence }: KeptEntry): string {
  return persistence === 'promised' || persistence === 'lent' ? words[persistence] : '';
}
