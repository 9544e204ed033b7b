import { useCallback, useState } from 'react';
import { type CopyFailure, isSameText, readCopy } from '~/evidence/text/read-copy';
import type { Source } from '~/model/source';
import { type OpenCopy, useArticleSession } from './use-article-session';

/** The reader's copy of a source, with the ways to open and to close it. */
export interface CopyControl {
  readonly copy: OpenCopy | undefined;
  /** Why the last file was refused. */
  readonly failure: CopyFailure | undefined;
  readonly open: (file: File) => Promise<void>;
  readonly close: () => void;
}

/** Reads a file as a copy of a source; it stays in the memory of the page. */
export function useCopy(source: Source): CopyControl {
  const [{ copies }, change] = useArticleSession();
  const [failure, setFailure] = useState<CopyFailure>();
  const open = useCallback(
    async (file: File) => {
      const read = await readCopy(file);
      setFailure(read.ok ? undefined : read.failure);
      if (!read.ok) return;
      const isSame = isSameText(source, read.value);
      const copy = { ...read.value, fileName: file.name, isSame };
      change({ copies: new Map([...copies, [source.id, copy]]) });
    },
    [source, copies, change],
  );
  const close = useCallback(() => {
    setFailure(undefined);
    change({ copies: new Map([...copies].filter(([id]) => id !== source.id)) });
  }, [source, copies, change]);
  return { copy: copies.get(source.id), failure, open, close };
}

/** Whether translations are shown, and the way to choose; they are until the reader chooses. */
export function useTranslationChoice(): readonly [boolean, (isTranslated: boolean) => void] {
  const [{ isTranslated }, change] = useArticleSession();
  return [isTranslated, (chosen) => change({ isTranslated: chosen })];
}
