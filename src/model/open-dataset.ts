import type { Issue } from '~/base/issue';
import { locateIssues } from '~/base/locate-pointer';
import { checkDataset } from './check-dataset';
import { parseDatasetText } from './parse-dataset-text';
import type { Dataset } from './schema';

/** What became of a text that should be a dataset. */
export interface OpenedDataset {
  /** Undefined where an issue is an error; warnings do not keep a dataset from being used. */
  readonly dataset: Dataset | undefined;
  /** What is wrong in structure or meaning, in the order of the text, with lines and columns. */
  readonly issues: readonly Issue[];
  /** Whether the structure is right, so that the meaning could be checked too. */
  readonly isWhole: boolean;
}

/**
 * Reads the text of a dataset of unknown origin, up to 20 million characters: its structure, then
 * its meaning, and then whatever else is to be found in a dataset of right structure.
 */
export function openDataset(
  text: string,
  findMore: (dataset: Dataset) => readonly Issue[] = () => [],
): OpenedDataset {
  const { dataset, issues } = parseDatasetText(text);
  if (!dataset) return { dataset, issues, isWhole: false };
  const all = locateIssues(text, [...issues, ...checkDataset(dataset), ...findMore(dataset)]);
  const hasErrors = all.some(({ severity }) => severity === 'error');
  return { dataset: hasErrors ? undefined : dataset, issues: all, isWhole: true };
}
