import { locateIssues } from '~/base/locate-pointer';
import type { TextBreach, TextIssue } from './check-against-text';
import { checkDataset, type MeaningBreach, type MeaningIssue } from './check-dataset';
import { parseDatasetText } from './parse-dataset-text';
import type { Dataset } from './schema';
import type { StructureBreach, StructureIssue } from './structure-issue';

/** Which rule a dataset breaks, and what the sentence on it is filled with. */
export type DatasetBreach = StructureBreach | MeaningBreach | TextBreach;

/** Anything wrong with a dataset: in its structure, its meaning, or held against the text of a source. */
export type DatasetIssue = StructureIssue | MeaningIssue | TextIssue;

/** What became of a text that should be a dataset. */
export interface OpenedDataset {
  /** Undefined where an issue is an error; warnings do not keep a dataset from being used. */
  readonly dataset: Dataset | undefined;
  /** What is wrong in structure or meaning, in the order of the text, with lines and columns. */
  readonly issues: readonly DatasetIssue[];
  /** Whether the structure is right, so that the meaning could be checked too. */
  readonly isWhole: boolean;
}

/**
 * Reads the text of a dataset of unknown origin, up to 20 million characters: its structure, then
 * its meaning, and then whatever else is to be found in a dataset of right structure.
 */
export function openDataset(
  text: string,
  findMore: (dataset: Dataset) => readonly TextIssue[] = () => [],
): OpenedDataset {
  const { issues, ...opened } = check(text, findMore);
  return { ...opened, issues: locateIssues(text, issues) };
}

/**
 * The same for who only wants to use the dataset: of one that can be used, the warnings are left
 * out, as it takes long to find where they stand.
 */
export function openForUse(text: string): Pick<OpenedDataset, 'dataset' | 'issues'> {
  const { dataset, issues } = check(text, () => []);
  return { dataset, issues: dataset ? [] : locateIssues(text, issues) };
}

/** What is wrong with a text, in no order; of errors in structure alone with lines and columns. */
function check(text: string, findMore: (dataset: Dataset) => readonly TextIssue[]): OpenedDataset {
  const { dataset, issues } = parseDatasetText(text);
  if (!dataset) return { dataset, issues, isWhole: false };
  const all: readonly DatasetIssue[] = [...issues, ...checkDataset(dataset), ...findMore(dataset)];
  const hasErrors = all.some(({ severity }) => severity === 'error');
  return { dataset: hasErrors ? undefined : dataset, issues: all, isWhole: true };
}
