import type { Issue } from '~/base/issue';
import type { Messages } from '~/i18n/messages/en/all';
import { datasetIssues } from '~/i18n/messages/en/dataset-issues';
import { openingIssues } from '~/i18n/messages/en/opening-issues';
import type { DatasetIssue } from '~/model/open-dataset';
import { formatDatasetIssue, formatOpeningIssue } from '~/opening/format-issue';
import type { OpenedFile } from '~/opening/opened-file';
import type { OpeningSeverity } from '~/opening/opening-issue';

/** The sentences of a language on what is found in files. */
export type IssueSentences = Pick<Messages, 'datasetIssues' | 'openingIssues'>;

/** The sentences in English. */
export const ENGLISH: IssueSentences = { datasetIssues, openingIssues };

/** An issue and the file that it is in, as the user called it. */
export type FileIssue = Omit<Issue, 'severity' | 'pointer'> & {
  readonly file: string;
  /** Left out where lines and columns are all that a file has. */
  readonly pointer?: string | undefined;
  readonly severity: OpeningSeverity;
  readonly message: string;
};

/** What was found on opening a table or graph file, with sentences. */
export function toFileIssues(
  file: string,
  { issues }: OpenedFile,
  sentences: IssueSentences,
): readonly FileIssue[] {
  return issues.map((issue) => {
    const { severity, line = 1, column = 1, cell, pointer } = issue;
    const message = formatOpeningIssue(issue, sentences);
    return { file, severity, pointer: cell ?? pointer, message, line, column };
  });
}

/** What a check of a dataset file found, with sentences. */
export function toDatasetIssues(
  file: string,
  issues: readonly DatasetIssue[],
  sentences: IssueSentences,
): readonly FileIssue[] {
  return issues.map((issue) => {
    const { rule: _rule, values: _values, severity, pointer, ...place } = issue;
    return { file, severity, pointer, message: formatDatasetIssue(issue, sentences), ...place };
  });
}

/**
 * Issues as lines for a terminal: `file:line:column severity /json/pointer sentence`. Sentences
 * written from the right set apart what they quote, by isolates of their own.
 */
export function toIssueLines(issues: readonly FileIssue[], hasIsolates = false): string {
  return issues
    .map(
      ({ file, line, column, severity, pointer, message }) =>
        `${file}:${line}:${column} ${severity} ${escapeControls(toPlace(pointer))}${escapeControls(message, hasIsolates)}\n`,
    )
    .join('');
}

/** The whole document has the pointer '', which cannot be seen. */
function toPlace(pointer: string | undefined): string {
  return pointer === undefined ? '' : `${pointer || '/'} `;
}

/** Words of a stranger's file as a terminal may show them: nothing that steers it. */
function escapeControls(text: string, keepsIsolates = false): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (control) =>
    keepsIsolates && ISOLATE.test(control)
      ? control
      : `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** First strong isolate, and pop directional isolate. */
const ISOLATE = /[\u2068\u2069]/;
