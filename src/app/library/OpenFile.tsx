import type { ReactNode } from 'react';
import type { Result } from '~/base/result';
import { messagesOf } from '~/i18n/messages';
import type { Messages } from '~/i18n/messages/en/all';
import { useLocale } from '~/i18n/use-messages';
import type { Dataset } from '~/model/schema';
import { rememberable } from '~/opening/mapping/rememberable';
import type { OpenedFile } from '~/opening/opened-file';
import { OpeningPanel } from '~/panels/opening/OpeningPanel';
import type { Edition, OpenableFile } from '~/panels/opening/openable-file';
import type { Opener, OpeningOptions } from '../document-page';
import { addToLibrary, type KeptEntry, type OpenedFrom, toOwnDocument } from './add-to-library';
import type { LibraryEntry } from './entry';
import { findEdition } from './find-edition';
import { library } from './library';
import type { LibraryProblem } from './library-problem';

/** Opens a file of any format that is read, keeps it in the library and shows it in the page. */
export function OpenFile({
  opener,
  file = null,
  onOpen,
  children,
}: {
  readonly opener: Pick<Opener, 'openInPage'> | null;
  /** The file that it begins with, where one was dropped or pasted. */
  readonly file?: OpenableFile | null;
  /** Called before what is opened takes the place of what is shown. */
  readonly onOpen?: () => void;
  /** What else can be opened. */
  readonly children?: ReactNode;
}) {
  const locale = useLocale();
  const open = (opened: OpenedFile, from: OpenableFile, replaces?: string) => {
    if (!opened.dataset || !opener) return;
    onOpen?.();
    const place = replaces === undefined ? {} : { replaces };
    void keepAndOpen(opener, opened.dataset, { ...toOrigin(opened, from), ...place, locale });
  };
  return (
    <OpeningPanel file={file} findEdition={findEditionOf} onOpen={open}>
      {children}
    </OpeningPanel>
  );
}

function toOrigin(
  { format, mapping, sha256 }: OpenedFile,
  { name, blob }: OpenableFile,
): OpenedFrom {
  const headings = rememberable(mapping);
  const isFile = blob instanceof File;
  return {
    fileName: name,
    size: blob.size,
    format,
    mapping,
    // What was pasted is an edition of nothing.
    ...(isFile && { sha256 }),
    ...(isFile && headings !== undefined && { headings }),
  };
}

async function findEditionOf(opened: OpenedFile, file: OpenableFile): Promise<Edition | undefined> {
  const origin = toOrigin(opened, file);
  if (origin.sha256 === undefined) return undefined;
  const listed = await library.list();
  return listed.ok ? findEdition(listed.value, origin) : undefined;
}

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
  else tellKept(added.value, words, (told) => notify('library', told));
  return added;
}

/** A newer edition opens in the view of the one whose place it took; undo puts that one back. */
function toOptions({ id, view, replaces }: LibraryEntry): OpeningOptions {
  if (replaces === undefined) return { entryId: id, view };
  return { entryId: id, view, takeBack: () => library.putBack(id) };
}

/** Tells at once that something is kept, and what the browser has to say to it when it does. */
function tellKept(
  { persistence }: KeptEntry,
  words: Messages['library'],
  tell: (told: string) => void,
): void {
  tell(words.kept);
  void persistence?.then((said) => {
    if (said !== 'unknown') tell(`${words.kept} ${words[said]}`);
  });
}
