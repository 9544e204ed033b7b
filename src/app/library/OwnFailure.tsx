import { useState } from 'react';
import { useMessages } from '~/i18n/use-messages';
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
          {isOpening && (
            <Dialog
              title={opening.title}
              closeLabel={shell.close}
              isWide
              onClose={() => setOpening(false)}
            >
              <OpenFile opener={opener} onOpen={() => setOpening(false)} />
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
