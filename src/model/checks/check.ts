import { type Issue, toPointer } from '~/base/issue';
import type { Dataset } from '../schema';

/** One rule of meaning that a dataset with the right structure should keep. */
export interface Check<Id extends string = string> {
  readonly id: Id;
  /** Every breach of the rule. Other rules may be broken too: ids may lead nowhere or twice. */
  readonly findIssues: (dataset: Dataset) => readonly Issue[];
}

/** Declares a check, keeping its id as a literal type. */
export function defineCheck<const Id extends string>(check: Check<Id>): Check<Id> {
  return check;
}

/** An issue that makes a dataset unfit for use. */
export function errorAt(path: readonly PropertyKey[], message: string): Issue {
  return { severity: 'error', pointer: toPointer(path), message };
}

/** An issue that leaves a dataset fit for use. */
export function warningAt(path: readonly PropertyKey[], message: string): Issue {
  return { severity: 'warning', pointer: toPointer(path), message };
}
