import { MAX_ISSUES } from '../opened-file';
import type { FilePlace, OpeningIssue, OpeningRule, OpeningSeverity } from '../opening-issue';
import type { CellValue, Table } from '../table';
import { cellText, cleanCell } from './clean-cell';

/** The longest text of a cell that an issue shows, in UTF-16 code units. */
const MAX_ABOUT = 200;

const SEVERITIES: readonly OpeningSeverity[] = ['error', 'warning', 'repair', 'notice'];

/** Something found; its place is asked for only where it is listed. */
export interface Finding {
  readonly severity: OpeningSeverity;
  readonly rule: OpeningRule;
  readonly about: CellValue;
  readonly place?: (() => FilePlace) | undefined;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Collects what is found on opening a file; counts all of it, keeps the gravest. */
export interface FoundIssues {
  readonly add: (finding: Finding) => void;
  /** Counts an issue that is already made. */
  readonly take: (issue: OpeningIssue) => void;
  /** At most {@link MAX_ISSUES}, in the order in which they were found. */
  readonly listed: () => readonly OpeningIssue[];
  readonly counts: () => Readonly<Record<string, number>>;
}

/** An empty list of issues. */
export function createIssueList(): FoundIssues {
  const kept: OpeningIssue[] = [];
  const counts = new Map<OpeningIssue['rule'], number>();
  const count = (rule: OpeningIssue['rule']) => {
    const next = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, next);
    return next <= MAX_ISSUES;
  };
  return {
    add: ({ severity, rule, about, place, values }) => {
      if (!count(rule)) return;
      kept.push({
        severity,
        rule,
        ...place?.(),
        about: cellText(about).slice(0, MAX_ABOUT),
        ...(values && { values }),
      });
    },
    take: (issue) => {
      if (count(issue.rule)) kept.push(issue);
    },
    listed: () => gravest(kept),
    counts: () => Object.fromEntries(counts),
  };
}

function gravest(issues: readonly OpeningIssue[]): readonly OpeningIssue[] {
  if (issues.length <= MAX_ISSUES) return issues;
  const ranked = SEVERITIES.flatMap((severity) =>
    issues.filter((issue) => issue.severity === severity),
  );
  const chosen = new Set(ranked.slice(0, MAX_ISSUES));
  return issues.filter((issue) => chosen.has(issue));
}

/** Lists what cleaning changed in a cell that holds an id, a name or a word. */
export function addRepairs(issues: FoundIssues, table: Table, row: number, column: number): void {
  const cell = table.rows[row]?.[column];
  for (const rule of cleanCell(cell).repairs)
    issues.add({
      severity: 'repair',
      rule,
      about: cell,
      place: () => table.placeOf(row, column),
    });
}
