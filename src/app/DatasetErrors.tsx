import { useMessages } from '~/i18n/use-messages';
import type { DatasetIssue } from '~/model/open-dataset';
import { tellDatasetIssue } from '~/opening/tell-issue';

/** More than these do not help anybody who is to mend the first. */
const MOST_ERRORS = 50;

/** What is wrong with a dataset and where. */
export function DatasetErrors({ errors }: { readonly errors: readonly DatasetIssue[] }) {
  const messages = useMessages();
  const { failure } = messages;
  const more = errors.length - MOST_ERRORS;
  const told = errors
    .slice(0, MOST_ERRORS)
    .map((error) => ({ ...error, sentence: tellDatasetIssue(error, messages) }));
  return (
    <>
      <p id="errors">{failure.errors(errors.length)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys */}
      <ol className="failure__errors" aria-labelledby="errors" tabIndex={0}>
        {told.map(({ pointer, line, column, sentence }) => (
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
