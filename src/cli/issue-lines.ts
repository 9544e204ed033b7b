import type { Issue } from '~/base/issue';

/** An issue and the file that it is in, as the user called it. */
export type FileIssue = Issue & { readonly file: string };

/** Issues as lines for a terminal: `file:line:column severity /json/pointer sentence`. */
export function toIssueLines(issues: readonly FileIssue[]): string {
  return issues
    .map(
      ({ file, line, column, severity, pointer, message }) =>
        `${file}:${line}:${column} ${severity} ${escapeControls(`${pointer || '/'} ${message}`)}\n`,
    )
    .join('');
}

/** Words of a stranger's file as a terminal may show them: nothing that steers it. */
function escapeControls(text: string): string {
  return text.replace(
    /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
