import type { Issue } from '~/base/issue';
import { CHECKS } from './checks';
import type { Dataset } from './schema';

/** Every breach of a rule of meaning in a dataset whose structure is right. */
export function checkDataset(dataset: Dataset): readonly Issue[] {
  return CHECKS.flatMap((check) => check.findIssues(dataset));
}
