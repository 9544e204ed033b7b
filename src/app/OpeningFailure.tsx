import { Suspense } from 'react';
import { useFirstMessages } from '~/i18n/use-messages';
import { Button } from '~/ui/Button';
import { FailurePage } from './FailurePage';
import { LazyDatasetErrors } from './lazy-parts';
import type { LoadFailure } from './load-dataset';
import { PartBoundary } from './PartBoundary';

/** What is shown where the dataset did not open: why, and another try. */
export function OpeningFailure({
  reason,
  onRetry,
}: {
  readonly reason: LoadFailure;
  readonly onRetry: () => void;
}) {
  const { failure } = useFirstMessages();
  const says = reason.type === 'missing' ? failure.missing(reason.status) : failure[reason.type];
  const issues = reason.type === 'invalid' ? reason.issues : [];
  const errors = issues.filter(({ severity }) => severity === 'error');
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
      {errors.length > 0 && (
        <PartBoundary>
          <Suspense>
            <LazyDatasetErrors errors={errors} />
          </Suspense>
        </PartBoundary>
      )}
    </FailurePage>
  );
}
