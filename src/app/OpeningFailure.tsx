import { useMessages } from '~/i18n/use-messages';
import { Button } from '~/ui/Button';
import { FailurePage } from './FailurePage';
import type { LoadFailure } from './load-dataset';

/** What is shown where the dataset did not open: why, and another try. */
export function OpeningFailure({
  reason,
  onRetry,
}: {
  readonly reason: LoadFailure;
  readonly onRetry: () => void;
}) {
  const { failure } = useMessages();
  const says = reason.type === 'missing' ? failure.missing(reason.status) : failure[reason.type];
  const issue = reason.type === 'invalid' ? reason.issue : undefined;
  return (
    <FailurePage
      title={failure.openingTitle}
      actions={
        <Button look="strong" onClick={onRetry}>
          {failure.tryAgain}
        </Button>
      }
    >
      <p>{says}</p>
      {issue && (
        <p>
          {failure.firstIssue}
          <bdi lang="en">
            <code>{issue.pointer}</code>: {issue.message}
          </bdi>
        </p>
      )}
    </FailurePage>
  );
}
