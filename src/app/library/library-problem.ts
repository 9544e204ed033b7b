import { failure, type Result, success } from '~/base/result';
import type { LibraryMessages } from '~/i18n/messages/en/library';

/** Why the library could not do what was asked; each has a sentence in every language. */
export type LibraryProblem = keyof LibraryMessages['problems'];

/** An error that is thrown for a problem which the database does not know. */
export class LibraryError extends Error {
  readonly problem: LibraryProblem;

  constructor(problem: LibraryProblem) {
    super(`Library: ${problem}`);
    this.problem = problem;
  }
}

/** By the names of errors that browsers and Dexie give. */
const PROBLEMS: Readonly<Record<string, LibraryProblem>> = {
  QuotaExceededError: 'full',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
  UnknownError: 'unavailable',
  OpenFailedError: 'unavailable',
  VersionError: 'outdated',
  DatabaseClosedError: 'outdated',
};

/** What an error of the database means; an error at commit bears its cause inside. */
export function toLibraryProblem(error: unknown): LibraryProblem {
  for (let cause = error; cause instanceof Object; cause = innerOf(cause)) {
    if (cause instanceof LibraryError) return cause.problem;
    const problem = PROBLEMS[(cause as { readonly name?: string }).name ?? ''];
    if (problem) return problem;
  }
  return 'aborted';
}

function innerOf(error: object): unknown {
  return (error as { readonly inner?: unknown }).inner;
}

/** The outcome of work on the library; it never rejects. */
export async function settle<Value>(
  work: () => Promise<Value>,
): Promise<Result<Value, LibraryProblem>> {
  try {
    return success(await work());
  } catch (error) {
    return failure(toLibraryProblem(error));
  }
}
