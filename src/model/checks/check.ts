import { type Issue, toPointer } from '~/base/issue';
import type { Dataset } from '../schema';

/** A breach of a rule: its place, and the values that the sentence on it is filled with. */
export interface Finding<Values = unknown> extends Issue {
  /** Plain data: findings pass between workers. */
  readonly values: Values;
}

/** One rule of meaning that a dataset with the right structure should keep. */
export interface Check<Id extends string = string, Found extends Finding = Finding> {
  readonly id: Id;
  /** Every breach of the rule. Other rules may be broken too: ids may lead nowhere or twice. */
  readonly findIssues: (dataset: Dataset) => readonly Found[];
}

/** Declares a check, keeping its id as a literal type and what its sentence is filled with. */
export function defineCheck<const Id extends string, Found extends Finding>(
  check: Check<Id, Found>,
): Check<Id, Found> {
  return check;
}

/** A finding that makes a dataset unfit for use. */
export function errorAt<const Values>(path: readonly PropertyKey[], values: Values) {
  return findingAt('error', path, values);
}

/** A finding that leaves a dataset fit for use. */
export function warningAt<const Values>(path: readonly PropertyKey[], values: Values) {
  return findingAt('warning', path, values);
}

function findingAt<Values>(
  severity: Issue['severity'],
  path: readonly PropertyKey[],
  values: Values,
): Finding<Values> {
  return { severity, pointer: toPointer(path), values };
}
