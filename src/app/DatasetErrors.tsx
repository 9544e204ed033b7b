import { useMessages } from '~/i18n/use-messages';
import type { DatasetIssue } from '~/model/open-dataset';
import { formatDatasetIssue } from '~/opening/format-issue';

/** More than these do not help anybody who is to mend the first. */
const MOST_ERRORS = 50;

/** What is wrong with a dataset and where. */
export function DatasetErrors({ errors }: { readonly errors: readonly DatasetIssue[] }) {
  const messages = useMessages();
  const { failure } = messages;
  const more = errors.length - MOST_ERRORS;
  const issues = errors
    .slice(0, MOST_ERRORS)
    .map((error) => ({ ...error, sentence: formatDatasetIssue(error, messages) }));
  return (
    <>
      <p id="errors">{failure.errors(errors.length)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys */}
      <ol className="failure__errors" aria-labelledby="errors" tabIndex={0}>
        {issues.map(({ pointer, line, column, sentence }) => (
          <li key={`${line}:${column} ${pointer} ${sentence}`}>
            <bdi className="soft" dir="ltr">
              {line}:{column} <code>{pointer}</code>
            </bdi>{' '}
            <bdi>{sentence}</bdi>
          </li>
        ))}
      </ol>
      {more > 0 && <p>{failure.moreErrors(more)}</p>}
    </>
  );
}
