import type { Breach, RuleIssue } from '~/base/issue';
import { CHECKS } from './checks';
import type { Dataset } from './schema';

type AnyCheck = (typeof CHECKS)[number];

/** The rules of meaning, and what their sentences are filled with. */
type MeaningValues = {
  readonly [Of in AnyCheck as Of['id']]: ReturnType<Of['findIssues']>[number]['values'];
};

/** Which rule of meaning is broken. */
export type MeaningBreach = Breach<MeaningValues>;

/** A breach of a rule of meaning, with its place. */
export type MeaningIssue = RuleIssue<MeaningValues>;

/** Every breach of a rule of meaning in a dataset whose structure is right. */
export function checkDataset(dataset: Dataset): readonly MeaningIssue[] {
  return CHECKS.flatMap(({ id, findIssues }) =>
    // Rule and values come from one check.
    findIssues(dataset).map((found) => ({ rule: id, ...found }) as MeaningIssue),
  );
}
