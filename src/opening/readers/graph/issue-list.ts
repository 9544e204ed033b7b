import type { DatasetBreach } from '~/model/open-dataset';
import type { FilePlace, OpeningIssue, OpeningRule, OpeningSeverity } from '../../opening-issue';
import { cutText, type FileText } from './file-text';

/** A place in the text of a file: an offset in UTF-16 code units, in JSON with its pointer. */
export interface Anchor {
  readonly offset: number;
  readonly pointer?: string;
}

/** What an issue says beside its rule. */
interface IssueDetails {
  readonly about: string;
  /** Where it stands; left out where that is the whole file. */
  readonly at?: Anchor | undefined;
  readonly values?: Readonly<Record<string, string | number>>;
}

const MAX_ABOUT = 200;

/** More than a file that anyone would mend has. */
const MAX_LISTED = 100_000;

/** Collects what is found on reading a file. */
export class IssueList {
  readonly #source: FileText;
  readonly #found: { readonly issue: OpeningIssue; readonly offset: number }[] = [];

  constructor(source: FileText) {
    this.#source = source;
  }

  /** Adds an issue with its line and column. */
  add(severity: OpeningSeverity, rule: OpeningRule, { about, at, values }: IssueDetails): void {
    if (this.#found.length >= MAX_LISTED) return;
    const issue: OpeningIssue = {
      severity,
      rule,
      about: cutText(about, MAX_ABOUT),
      ...(at ? placeOf(this.#source, at) : {}),
      ...(values ? { values } : {}),
    };
    this.#found.push({ issue, offset: at?.offset ?? 0 });
  }

  /** Adds what breaks a rule of datasets. */
  addBreach(severity: OpeningSeverity, breach: DatasetBreach, at: Anchor): void {
    if (this.#found.length >= MAX_LISTED) return;
    const place = placeOf(this.#source, at);
    const issue: OpeningIssue = { severity, rule: 'dataset', about: '', ...place, breach };
    this.#found.push({ issue, offset: at.offset });
  }

  /** Adds an issue that names its line alone. */
  addToLine(severity: OpeningSeverity, rule: OpeningRule, about: string, offset: number): void {
    const { line } = this.#source.positionAt(offset);
    const issue = { severity, rule, about: cutText(about, MAX_ABOUT), line };
    this.#found.push({ issue, offset });
  }

  /** All issues, in the order of the file. */
  inOrder(): readonly OpeningIssue[] {
    return this.#found.toSorted((a, b) => a.offset - b.offset).map(({ issue }) => issue);
  }
}

/** The place of an anchor, with line and column. */
export function placeOf(source: FileText, { offset, pointer }: Anchor): FilePlace {
  return { ...source.positionAt(offset), ...(pointer === undefined ? {} : { pointer }) };
}
