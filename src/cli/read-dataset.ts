import type { Dataset } from '~/model/schema';
import { toDatasetText } from '~/model/to-dataset-text';
import { EXIT, type Outcome } from './command';
import {
  ENGLISH,
  type FileIssue,
  type IssueSentences,
  toDatasetIssues,
  toFileIssues,
  toIssueLines,
} from './issue-lines';
import { datasetOf, type InputOptions, type OpenedInput, openInput } from './open-input';

/** A dataset that is fit for use, or the outcome of a command that found it is not. */
export type ReadDataset =
  | {
      readonly dataset: Dataset;
      /** Its text as it stands; of what was read from other formats as we write it. */
      readonly text: string;
      /** What was guessed and found on the way, in lines for a terminal. */
      readonly remarks: string;
    }
  | { readonly dataset?: undefined; readonly outcome: Outcome };

/**
 * Reads the dataset of a file of any format or of the standard input. Warnings do not make it unfit;
 * records with errors do, unless they are to be left out.
 */
export async function readDataset(input: string, options: InputOptions): Promise<ReadDataset> {
  const read = await openInput(input, options);
  const dataset = datasetOf(read, options);
  const remarks = read.type === 'file' ? toRemarks(read, options) : '';
  if (!dataset) {
    const errors = issuesOf(read).filter(({ severity }) => severity === 'error');
    const stderr = toIssueLines(errors) + hintOf(read);
    return { outcome: { exit: EXIT.issues, stdout: '', stderr } };
  }
  const text = read.type === 'dataset' ? read.text : toDatasetText(dataset);
  return { dataset, text, remarks };
}

/** Everything that was found in what was read, with sentences: in English where no others are given. */
export function issuesOf(
  read: OpenedInput,
  sentences: IssueSentences = ENGLISH,
): readonly FileIssue[] {
  return read.type === 'file'
    ? toFileIssues(read.name, read.opened, sentences)
    : toDatasetIssues(read.name, read.issues, sentences);
}

/** The issues, and the mapping where it was guessed, so that it can be kept and changed. */
function toRemarks(read: Extract<OpenedInput, { type: 'file' }>, options: InputOptions): string {
  const lines = toIssueLines(issuesOf(read));
  if (options.mapping !== undefined || !read.opened.isMapped) return lines;
  return `${lines}Guessed (--mapping FILE takes the same, changed):\n${JSON.stringify(read.opened.mapping, null, 2)}\n`;
}

function hintOf(read: OpenedInput): string {
  const isUsable = read.type === 'file' && read.opened.dataset !== undefined;
  return isUsable ? 'Nothing was written; --skip leaves out the records with errors.\n' : '';
}
