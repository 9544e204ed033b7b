import type { OpeningIssueMessages } from '~/i18n/messages/en/opening-issues';
import type { DatasetBreach } from '~/model/open-dataset';

/**
 * How grave something found on opening a file is. `error`: the record is left out; `warning`: it is
 * kept, but something of it is lost or doubtful; `repair`: it was changed on reading; `notice`: told only.
 */
export type OpeningSeverity = 'error' | 'warning' | 'repair' | 'notice';

/** What can be found on opening a file of whatever format; each has a sentence in every language. */
export type OpeningRule = keyof OpeningIssueMessages;

/** Where something stands in a file. */
export interface FilePlace {
  /** The table in which it stands, where the file has several: a sheet, or a member of a zip. */
  readonly table?: string;
  /** 1-based; lines are physical: CRLF, LF and CR each end one. */
  readonly line?: number;
  /** 1-based, in UTF-16 code units; in a workbook the number of the column. */
  readonly column?: number;
  /** The cell of a workbook, as `B6`. */
  readonly cell?: string;
  /** JSON Pointer (RFC 6901) into a file of JSON. */
  readonly pointer?: string;
}

interface FoundSomewhere extends FilePlace {
  readonly severity: OpeningSeverity;
  /** The offending text as it stands in the file, of at most 200 characters; empty for an empty cell. */
  readonly about: string;
}

/** Something found on opening a file. Nothing is repaired, left out or guessed without one. */
export type OpeningIssue = FoundSomewhere &
  (
    | {
        readonly rule: OpeningRule;
        /** What else its sentence is filled with. */
        readonly values?: Readonly<Record<string, string | number>>;
      }
    | {
        readonly rule: 'dataset';
        /** The rule that a dataset of ours breaks. */
        readonly breach: DatasetBreach;
      }
  );
