import type { Issue } from '~/base/issue';
import { useFirstMessages } from '~/i18n/use-messages';
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
      {errors.length > 0 && <Errors of={errors} />}
    </FailurePage>
  );
}

/** More than these do not help anybody who is to mend the first. */
const MOST_ERRORS = 50;

/** What is wrong with a dataset and where; the sentences are in English in every language. */
function Errors({ of }: { readonly of: readonly Issue[] }) {
  const { failure } = useFirstMessages();
  const more = of.length - MOST_ERRORS;
  return (
    <>
      <p id="errors">{failure.errors(of.length)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys */}
      <ol className="failure__errors" lang="en" dir="ltr" aria-labelledby="errors" tabIndex={0}>
        {of.slice(0, MOST_ERRORS).map(({ pointer, message, line, column }) => (
          <li key={`${line}:${column} ${pointer} ${message}`}>
            <span className="soft">
              {line}:{column} <code>{pointer}</code>
            </span>{' '}
            <bdi>{message}</bdi>
          </li>
        ))}
      </ol>
      {more > 0 && <p>{failure.moreErrors(more)}</p>}
    </>
  );
}
