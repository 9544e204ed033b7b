import { useState } from 'react';
import { groupBy } from '~/base/group-by';
import { useMessages } from '~/i18n/use-messages';
import { formatOpeningIssue } from '~/opening/format-issue';
import type { OpenedFile } from '~/opening/opened-file';
import type { OpeningIssue, OpeningSeverity } from '~/opening/opening-issue';
import { Button } from '~/ui/Button';
import { copyToClipboard } from '~/ui/copy-to-clipboard';
import { saveFile } from '~/ui/save-file';

/** From the gravest to what is only told. */
const SEVERITIES: readonly OpeningSeverity[] = ['error', 'warning', 'repair', 'notice'];

/** What was found in a file, grouped by rule, the gravest first, each with its place and sentence. */
export function IssueGroups({
  opened,
  onTakeOmitted,
}: {
  readonly opened: OpenedFile;
  /** Gives the rows that are left out, as CSV. */
  readonly onTakeOmitted: () => Promise<string | undefined>;
}) {
  const words = useMessages().opening;
  const { issues, issueCounts } = opened;
  const groups = [...groupBy(issues, ({ severity, rule }) => `${severity} ${rule}`).values()].sort(
    ([one], [other]) =>
      SEVERITIES.indexOf(one?.severity ?? 'notice') -
      SEVERITIES.indexOf(other?.severity ?? 'notice'),
  );
  return (
    <section className="issues" aria-label={words.issues}>
      <h3>{words.issues}</h3>
      {groups.length === 0 && <p className="opening-note">{words.noIssues}</p>}
      {groups.map((group) => (
        <IssueGroup
          key={`${group[0]?.severity} ${group[0]?.rule}`}
          issues={group}
          count={issueCounts[group[0]?.rule ?? ''] ?? group.length}
        />
      ))}
      {issues.length > 0 && <IssueActions opened={opened} onTakeOmitted={onTakeOmitted} />}
    </section>
  );
}

/** Issues of a group that are shown at first, and how many more each time. */
const STEP = 10;

function IssueGroup({
  issues,
  count,
}: {
  readonly issues: readonly OpeningIssue[];
  readonly count: number;
}) {
  const words = useMessages().opening;
  const [limit, setLimit] = useState(STEP);
  const sentenceOf = useSentences();
  const [first] = issues;
  if (!first) return null;
  const more = issues.length - limit;
  const unlisted = count - issues.length;
  return (
    <details
      className="issue-group"
      data-severity={first.severity}
      open={first.severity === 'error'}
    >
      <summary>
        <span className="issue-group__severity">{words.severities[first.severity]}</span>{' '}
        <b>{count}</b> <span className="issue-group__first">{sentenceOf(first)}</span>
      </summary>
      <ul>
        {issues.slice(0, limit).map((issue, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two issues may be alike in every way
          <li key={index}>
            <IssuePlace issue={issue} /> {sentenceOf(issue)}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button look="plain" onClick={() => setLimit(limit + STEP)}>
          {words.moreIssues(Math.min(more, STEP))}
        </Button>
      )}
      {more <= 0 && unlisted > 0 && <p className="opening-note">{words.notListed(unlisted)}</p>}
    </details>
  );
}

/** Where an issue stands: a cell, a line and column, or a pointer. */
function IssuePlace({ issue: { cell, line, column, pointer } }: { readonly issue: OpeningIssue }) {
  const words = useMessages().opening;
  const place = cell
    ? words.placeCell(cell)
    : line === undefined
      ? pointer
      : column === undefined
        ? words.placeLine(line)
        : words.place(line, column);
  return place === undefined ? null : <span className="issue-place">{place}</span>;
}

/** The sentence of an issue in the language of the page. */
function useSentences(): (issue: OpeningIssue) => string {
  const messages = useMessages();
  return (issue) => formatOpeningIssue(issue, messages);
}

/** Takes what was found away: as a report to be sent, and the left-out rows as a table to be mended. */
function IssueActions({
  opened,
  onTakeOmitted,
}: {
  readonly opened: OpenedFile;
  readonly onTakeOmitted: () => Promise<string | undefined>;
}) {
  const words = useMessages().opening;
  const sentenceOf = useSentences();
  const [status, setStatus] = useState('');
  const copy = async () => {
    const lines = opened.issues.map((issue) =>
      [
        words.severities[issue.severity],
        issue.cell ??
          (issue.line === undefined ? issue.pointer : `${issue.line}:${issue.column ?? 1}`),
        sentenceOf(issue),
      ].join('\t'),
    );
    const isCopied = await copyToClipboard({ text: `${opened.name}\n${lines.join('\n')}\n` });
    setStatus(isCopied ? words.reportCopied : words.copyRefused);
  };
  const save = async () => {
    const text = await onTakeOmitted();
    if (text === undefined) setStatus(words.brokeDown);
    else saveFile(new Blob([text], { type: 'text/csv' }), `${opened.name}.left-out.csv`);
  };
  return (
    <div className="issue-actions">
      <Button onClick={() => void copy()}>{words.copyReport}</Button>
      {opened.counts.omitted > 0 && (
        <Button onClick={() => void save()}>{words.saveBadRows}</Button>
      )}
      <p role="status">{status}</p>
    </div>
  );
}
