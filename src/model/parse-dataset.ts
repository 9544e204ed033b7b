import type { z } from 'zod/mini';
import type { Issue } from '~/base/issue';
import { failure, type Result, success } from '~/base/result';
import { explainFailure } from './explain-failure';
import { type Dataset, datasetSchema } from './schema';

const MAX_ISSUES = 1_000;
const MAX_ABRIDGED = 50;

/** The dataset that a value of unknown origin holds, or every structural issue it has, up to 1,000. */
export function parseDataset(value: unknown): Result<Dataset, readonly Issue[]> {
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

function explain(failures: readonly z.core.$ZodIssue[], value: unknown): readonly Issue[] {
  const issues = failures.slice(0, MAX_ISSUES).flatMap((issue) => explainFailure(issue, value));
  const rest = Math.max(failures.length, issues.length) - MAX_ISSUES;
  if (rest <= 0) return issues;
  const message = `These are the first ${MAX_ISSUES} issues of ${MAX_ISSUES + rest}; mend them and check again.`;
  return [...issues.slice(0, MAX_ISSUES), { severity: 'error', pointer: '', message }];
}

/** The issues in the first items of every list, for a value that has too many to look at whole. */
function explainAbridged(value: unknown): readonly Issue[] {
  const abridged: unknown = JSON.parse(
    JSON.stringify(value, (_key, part) =>
      Array.isArray(part) ? part.slice(0, MAX_ABRIDGED) : part,
    ),
  );
  const parsed = parse(abridged);
  const issues =
    parsed === 'too-many-issues' || parsed.success ? [] : explain(parsed.error.issues, abridged);
  const message = `There are too many issues to list; mend the first ${issues.length} and check again.`;
  return [...issues, { severity: 'error', pointer: '', message }];
}
