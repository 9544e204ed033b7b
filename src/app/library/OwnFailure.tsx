import { useRef, useState } from 'react';
import { messagesOf } from '~/i18n/messages';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { Button } from '~/ui/Button';
import type { Opener } from '../document-page';
import { FailurePage } from '../FailurePage';
import { keepAndOpen } from './keep-and-open';
import type { LibraryProblem } from './library-problem';
import { parseOwn } from './load-own';

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
  const { failure } = useMessages();
  const isMissing = problem === 'missing';
  return (
    <FailurePage
      title={isMissing ? words.page.missingTitle : words.page.failedTitle}
      actions={
        <>
          <FileButton opener={opener} />
          <Button onClick={() => void opener.goTo(null)}>{words.page.article}</Button>
          {!isMissing && <Button onClick={onRetry}>{failure.tryAgain}</Button>}
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

/** Opens a dataset that Entente has exported, from a file. */
function FileButton({ opener }: { readonly opener: Opener }) {
  const locale = useLocale();
  const words = messagesOf(locale).library;
  const input = useRef<HTMLInputElement>(null);
  const [hasFailed, setFailed] = useState(false);
  const open = async (file: File | undefined) => {
    if (!file) return;
    setFailed(false);
    const document = await parseOwn(await file.text());
    if (!document) return setFailed(true);
    const from = { fileName: file.name, size: file.size, format: 'json', locale };
    await keepAndOpen(opener, document.graph.dataset, from);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.page.openFile}
        onChange={({ target }) => void open(target.files?.[0])}
      />
      <Button look="strong" onClick={() => input.current?.click()}>
        {words.page.openFile}
      </Button>
      {hasFailed && <p role="alert">{words.page.notDataset}</p>}
    </>
  );
}
