import { useEffect, useState } from 'react';
import { useMessages } from '~/i18n/use-messages';
import type { OpenableFile } from '~/panels/opening/openable-file';
import { Button } from '~/ui/Button';
import { Dialog } from '~/ui/Dialog';
import type { Opener } from '../document-page';
import { FailurePage } from '../FailurePage';
import type { LibraryProblem } from './library-problem';
import { OpenFile } from './OpenFile';

/** What is shown where the address names a dataset of the reader's own that is not there, and the ways on. */
export function OwnFailure({
  problem,
  opener,
  onRetry,
}: {
  readonly problem: LibraryProblem;
  readonly opener: Opener;
  readonly onRetry: () => void;
}) {
  const words = useMessages().library;
  const { failure, opening, shell } = useMessages();
  const [isOpening, setOpening] = useState(false);
  const dropped = useDroppedFile();
  const close = () => {
    setOpening(false);
    dropped.forget();
  };
  const isMissing = problem === 'missing';
  return (
    <FailurePage
      title={isMissing ? words.page.missingTitle : words.page.failedTitle}
      actions={
        <>
          <Button look="strong" onClick={() => setOpening(true)}>
            {words.page.openFile}
          </Button>
          <Button onClick={() => void opener.goTo(null)}>{words.page.article}</Button>
          {!isMissing && <Button onClick={onRetry}>{failure.tryAgain}</Button>}
          {(isOpening || dropped.file) && (
            <Dialog title={opening.title} closeLabel={shell.close} isWide onClose={close}>
              <OpenFile opener={opener} file={dropped.file} onOpen={close} />
            </Dialog>
          )}
        </>
      }
    >
      {isMissing ? (
        <>
          <p>{words.page.missing}</p>
          <p>{words.page.missingHint}</p>
        </>
      ) : (
        <p>{words.problems[problem]}</p>
      )}
    </FailurePage>
  );
}

/** The file that was dropped on the page last. */
function useDroppedFile() {
  const [file, setFile] = useState<OpenableFile | null>(null);
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault();
    const take = (event: DragEvent) => {
      event.preventDefault();
      const [dropped] = event.dataTransfer?.files ?? [];
      if (dropped) setFile({ name: dropped.name, blob: dropped });
    };
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', take);
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', take);
    };
  }, []);
  return { file, forget: () => setFile(null) };
}
