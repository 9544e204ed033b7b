import type { FileReading } from '../../file-reading';
import type { OpeningRule } from '../../opening-issue';
import type { FileInput, ReadingContext } from '../reader';
import { FileText } from './file-text';
import { type Anchor, IssueList } from './issue-list';

/** What a reader hands back of a file. */
export type Reading = Omit<FileReading, 'format'>;

/** Thrown inside a reader where a file cannot be read any further. */
export class Refusal extends Error {
  readonly rule: OpeningRule;
  readonly about: string;
  readonly at: Anchor | undefined;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(
    rule: OpeningRule,
    about: string,
    at?: Anchor,
    values: Readonly<Record<string, string | number>> = {},
  ) {
    super(rule);
    this.rule = rule;
    this.about = about;
    this.at = at;
    this.values = values;
  }
}

/** What a reader works with. */
export interface ReaderWork {
  readonly source: FileText;
  readonly issues: IssueList;
  readonly input: FileInput;
  readonly context: ReadingContext;
}

/** What a reader makes of a file; the issues are those of the list. */
type Outcome = Omit<Reading, 'issues'>;

/**
 * Runs a reader of text so that nothing is thrown for what a file holds: a refusal or any other
 * failure is an issue, and there are no tables. An aborted reading throws the reason.
 */
export async function readSafely(
  input: FileInput,
  context: ReadingContext,
  read: (work: ReaderWork) => Outcome | Promise<Outcome>,
): Promise<Reading> {
  const source = new FileText(input.text);
  const issues = new IssueList(source);
  const encoding = input.encoding === undefined ? {} : { encoding: input.encoding };
  try {
    const outcome = await read({ source, issues, input, context });
    context.signal?.throwIfAborted();
    return { ...encoding, ...outcome, issues: issues.inOrder() };
  } catch (error) {
    context.signal?.throwIfAborted();
    if (error instanceof Refusal) {
      const { rule, about, at, values } = error;
      issues.add('error', rule, { about, at, values });
    } else {
      issues.add('error', 'unreadable', { about: input.name });
    }
    return { ...encoding, tables: [], issues: issues.inOrder() };
  }
}
