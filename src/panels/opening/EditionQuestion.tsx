import { useEffect, useState } from 'react';
import { isolate } from '~/base/isolate';
import { DIRECTIONS } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import { useLocale } from '~/i18n/use-messages';
import type { OpenedFile } from '~/opening/opened-file';
import { AskedChoice } from './AskedChoice';
import type { Edition, OpenableFile } from './openable-file';
import type { OpeningState } from './use-opened-file';

/** Finds what is kept of an earlier edition of a file; it never rejects. */
export type FindEdition = (opened: OpenedFile, file: OpenableFile) => Promise<Edition | undefined>;

/** Whether a newer edition of a file is kept beside the one that is there, or in its place. */
export function EditionQuestion({
  edition: { name, actors, relations },
  isReplacing,
  onReplacing,
}: {
  readonly edition: Edition;
  readonly isReplacing: boolean;
  readonly onReplacing: (isReplacing: boolean) => void;
}) {
  const locale = useLocale();
  const words = messagesOf(locale).opening;
  return (
    <section className="questions" aria-label={words.edition}>
      <ul>
        <AskedChoice
          says={words.questionEdition(isolate(name, DIRECTIONS[locale]), actors, relations)}
          answers={[
            { label: words.keepBoth, isChosen: !isReplacing, choose: () => onReplacing(false) },
            { label: words.replaceEdition, isChosen: isReplacing, choose: () => onReplacing(true) },
          ]}
        />
      </ul>
    </section>
  );
}

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
