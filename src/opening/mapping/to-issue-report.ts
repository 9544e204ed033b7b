import { openingIssues } from '~/i18n/messages/en/opening-issues';
import type { OpenedFile } from '../opened-file';
import type { OpeningIssue } from '../opening-issue';

/** What was found on opening a file as JSON: an array with a sentence in English for each. */
export function toIssueReport({ issues }: Pick<OpenedFile, 'issues'>): string {
  return `${JSON.stringify(issues.map(toReported), undefined, 2)}\n`;
}

function toReported(issue: OpeningIssue) {
  const { severity, rule, table, line, column, cell, pointer, about, values } = issue;
  const sentence = openingIssues[rule]({ about, ...values });
  return { severity, rule, table, line, column, cell, pointer, about, sentence };
}
