import { useMemo } from 'react';
import { toFileName } from '~/base/file-name';
import { failure, type Result, success } from '~/base/result';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { withView } from '~/model/to-dataset-text';
import { LibraryPanel } from '~/panels/library/LibraryPanel';
import type { LibrarySource } from '~/panels/library/library-source';
import { useApp } from '~/store/use-app';
import { saveFile } from '~/ui/save-file';
import { type DocumentRef, ownIdOf } from '~/view/document-ref';
import type { Opener } from '../document-page';
import type { OpeningProblem } from '../load-document';
import { useOpener } from '../use-opener';
import { readPersistence } from './add-to-library';
import { library } from './library';
import type { LibraryProblem } from './library-problem';

/** The library over the page; what is opened takes the place of the present document. */
export function LibraryDialog({
  onClose,
  onOpenFile,
}: {
  readonly onClose: () => void;
  /** Where a file can be opened from here. */
  readonly onOpenFile?: () => void;
}) {
  const opener = useOpener();
  const shownId = useApp((state) => ownIdOf(state.documentRef) ?? null);
  const source = useMemo(() => toSource(opener), [opener]);
  const locale = useLocale();
  const words = useMessages().library;
  const examples = PUBLISHED.map(({ id, ref }) => ({
    id,
    title: { [locale]: words.published[id] },
    open: () => {
      onClose();
      void opener?.goTo(ref);
    },
  }));
  return (
    <LibraryPanel
      source={source}
      shownId={shownId}
      examples={examples}
      {...(onOpenFile && { onOpenFile })}
    />
  );
}

/** The published datasets, the one that the page opens on first. */
const PUBLISHED = [
  { id: 'russia-iran-treaty-2025', ref: null },
  { id: 'highland-tribes', ref: 'data:data/highland-tribes.json' },
  { id: 'states-1946-49', ref: 'data:data/states-1946-49.json' },
] as const satisfies readonly { readonly id: string; readonly ref: DocumentRef }[];

function toSource(opener: Opener<OpeningProblem> | null): LibrarySource {
  return {
    watch: library.watch,
    readPersistence,
    open: (id) => openEntry(opener, id),
    rename: library.rename,
    duplicate: library.duplicate,
    exportFile,
    remove: library.remove,
    restore: library.restore,
  };
}

/** Shows an entry in its last view. */
async function openEntry(
  opener: Opener<OpeningProblem> | null,
  id: string,
): Promise<Result<unknown, LibraryProblem>> {
  const listed = await library.list();
  const entry = listed.ok && listed.value.find((each) => each.id === id);
  if (!entry || !opener) return failure(listed.ok ? 'missing' : listed.failure);
  const opened = await opener.goTo(`own:${id}`, entry.view);
  if (opened.ok) return opened;
  return failure(opened.failure.type === 'own' ? opened.failure.problem : 'aborted');
}

/** Saves the dataset of an entry as a file that opens in its last view, and gives its name. */
async function exportFile(id: string): Promise<Result<string, LibraryProblem>> {
  const entry = await library.read(id);
  if (!entry.ok) return entry;
  const { text, name, view } = entry.value;
  const fileName = toFileName(name, id, 'json');
  saveFile(new Blob([withView(text, view)], { type: 'application/json' }), fileName);
  return success(fileName);
}
