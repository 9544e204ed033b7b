import type { z } from 'zod/mini';
import { failure, type Result, success } from '~/base/result';
import { explainFailure } from './explain-failure';
import { type Dataset, datasetSchema } from './schema';
import type { StructureIssue } from './structure-issue';

const MAX_ISSUES = 1_000;
const MAX_ABRIDGED = 50;

/** The dataset that a value of unknown origin holds, or every structural issue it has, up to 1,000. */
export function parseDataset(value: unknown): Result<Dataset, readonly StructureIssue[]> {
  const parsed = parse(value);
  if (parsed === 'too-many-issues') return failure(explainAbridged(value));
  return parsed.success ? success(parsed.data) : failure(explain(parsed.error.issues, value));
}

/** What zod makes of a value; it overflows the stack on more than about 100,000 issues. */
function parse(value: unknown): z.core.util.SafeParseResult<Dataset> | 'too-many-issues' {
  try {
    return datasetSchema.safeParse(value);
  } catch (error) {
    if (error instanceof RangeError) return 'too-many-issues';
    throw error;
  }
}

function explain(failures: readonly z.core.$ZodIssue[], value: unknown): readonly StructureIssue[] {
  const issues = failures.slice(0, MAX_ISSUES).flatMap((issue) => explainFailure(issue, value));
  const rest = Math.max(failures.length, issues.length) - MAX_ISSUES;
  if (rest <= 0) return issues;
  return [...issues.slice(0, MAX_ISSUES), moreIssues(MAX_ISSUES, MAX_ISSUES + rest)];
}

/** The issues in the first items of every list, for a value that has too many to look at whole. */
function explainAbridged(value: unknown): readonly StructureIssue[] {
  const abridged: unknown = JSON.parse(
    JSON.stringify(value, (_key, part) =>
      Array.isArray(part) ? part.slice(0, MAX_ABRIDGED) : part,
    ),
  );
  const parsed = parse(abridged);
  const issues =
    parsed === 'too-many-issues' || parsed.success ? [] : explain(parsed.error.issues, abridged);
  return [...issues, moreIssues(issues.length)];
}

function moreIssues(listed: number, total?: number): StructureIssue {
  return { severity: 'error', pointer: '', rule: 'more-issues', values: { listed, total } };
}
