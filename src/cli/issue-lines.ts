import type { Issue } from '~/base/issue';
import { openingIssues } from '~/i18n/messages/en/opening-issues';
import type { OpenedFile } from '~/opening/opened-file';
import type { OpeningSeverity } from '~/opening/opening-issue';

/** An issue and the file that it is in, as the user called it. */
export type FileIssue = Omit<Issue, 'severity' | 'pointer'> & {
  readonly file: string;
  /** Left out where lines and columns are all that a file has. */
  readonly pointer?: string | undefined;
  readonly severity: OpeningSeverity;
};

/** What was found on opening a table or graph file, with sentences in English. */
export function toFileIssues(file: string, { issues }: OpenedFile): readonly FileIssue[] {
  return issues.map(({ severity, rule, about, values, line = 1, column = 1, cell, pointer }) => ({
    file,
    severity,
    pointer: cell ?? pointer,
    message: openingIssues[rule]({ ...values, about }),
    line,
    column,
  }));
}

/** Issues as lines for a terminal: `file:line:column severity /json/pointer sentence`. */
export function toIssueLines(issues: readonly FileIssue[]): string {
  return issues
    .map(
      ({ file, line, column, severity, pointer, message }) =>
        `${file}:${line}:${column} ${severity} ${escapeControls(`${toPlace(pointer)}${message}`)}\n`,
    )
    .join('');
}

/** The whole document has the pointer '', which cannot be seen. */
function toPlace(pointer: string | undefined): string {
  return pointer === undefined ? '' : `${pointer || '/'} `;
}

/** Words of a stranger's file as a terminal may show them: nothing that steers it. */
function escapeControls(text: string): string {
  return text.replace(
    /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
