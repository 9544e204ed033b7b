import { useEffect, useState } from 'react';
import type { OpenedFile } from '~/opening/opened-file';
import type { Edition, OpenableFile } from './openable-file';
import type { OpeningState } from './use-opened-file';

/** Finds what is kept of an earlier edition of a file; it never rejects. */
export type FindEdition = (opened: OpenedFile, file: OpenableFile) => Promise<Edition | undefined>;

/** What is kept of an earlier edition of the file that is read, and whether the reader has it replaced. */
export function useEdition(state: OpeningState, find: FindEdition | undefined) {
  const [found, setFound] = useState<{ readonly file: OpenableFile; readonly edition?: Edition }>();
  const [replacing, setReplacing] = useState<OpenableFile>();
  const read = state.type === 'read' ? state : undefined;
  const [file, opened] = [read?.file, read?.opened];
  const isLookedUp = found !== undefined && found.file === file;
  useEffect(() => {
    if (!file || !opened || !find || isLookedUp) return;
    let isOver = false;
    void find(opened, file).then((edition) => {
      if (!isOver) setFound({ file, ...(edition && { edition }) });
    });
    return () => {
      isOver = true;
    };
  }, [file, opened, find, isLookedUp]);
  const edition = isLookedUp ? found.edition : undefined;
  return {
    edition,
    isReplacing: edition !== undefined && replacing === file,
    setReplacing: (isReplacing: boolean) => setReplacing(isReplacing ? file : undefined),
  };
}
